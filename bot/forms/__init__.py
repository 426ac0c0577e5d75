"""The conversations themselves, one file each. A new form is a file here and a line below."""

from __future__ import annotations

from bot.forms import (
    broadcast,
    date,
    family,
    file,
    hearings,
    inbox,
    leave,
    over,
    place,
    privacy,
    reach,
    register,
    settings,
    welcome,
)
from bot.forms.form import Form

FORMS: dict[str, Form] = {
    "welcome": welcome.FORM,
    "register": register.FORM,
    "place": place.FORM,
    "date": date.FORM,
    "hearings": hearings.FORM,
    "settings": settings.FORM,
    "reach": reach.FORM,
    "privacy": privacy.FORM,
    "leave": leave.FORM,
    "family": family.FORM,
    "over": over.FORM,
    "broadcast": broadcast.FORM,
    "inbox": inbox.FORM,
    "file": file.FORM,
}
