"""What we keep about a person, told to them in one text; and its end."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot import intents
from bot.effects.answering import Answering, carry_out
from bot.forms.form import option, options
from bot.forms.hearings import what_of
from bot.forms.zones import ZONES
from messages.languages import own_name
from messages.say import Lines, Phrase, Say, Value, When
from scheduler import erasure, families, hearing_views, people
from scheduler.db import instant
from scheduler.moving import cut
from scheduler.people import Address


@carry_out.register
def _(intent: intents.ShowStored, who: Answering) -> None:
    lines = (*_person(who), *_ways(who), *_cases(who))
    values: dict[str, Value] = {
        "lines": Lines(lines),
        "kept": Phrase("say-stored-kept", {"days": who.house.keep_days}),
    }
    choices = (option("go:erase", "choice-data-erase"), *options("go", ("settings",)))
    who.say(Say("say-stored", values, choices))


@carry_out.register
def _(intent: intents.EraseMe, who: Answering) -> None:
    who.contact, who.address = erasure.forget(who.db, who.contact.id, who.address.id)


def _person(who: Answering) -> list[Phrase]:
    contact = who.contact
    lines = [Phrase("say-stored-language", {"language": own_name(contact.language)})]
    if contact.second_language:
        lines.append(Phrase("say-stored-second", {"language": own_name(contact.second_language)}))
    tag = next((zone.tag for zone in ZONES if zone.name == contact.zone), None)
    zone: Value = Phrase(f"choice-zone-{tag}") if tag else contact.zone
    lines += [
        Phrase("say-stored-zone", {"zone": zone}),
        Phrase("say-stored-wording", {"wording": Phrase(f"say-wording-{contact.wording}")}),
    ]
    if contact.code_word:
        # Whoever else sees this phone now need not learn it from here.
        lines.append(Phrase("say-stored-code", {"code": f"{contact.code_word[0]}***"}))
    return lines


def _ways(who: Answering) -> list[Phrase]:
    return [_way(who, way) for way in people.addresses(who.db, who.contact.id)]


def _way(who: Answering, way: Address) -> Phrase:
    row = who.db.one(
        "select given, by_whom from consent where address_id = ? and scope = 'case' and revoked is null"
        " order by id desc limit 1",
        way.id,
    )
    if row is None or way.stopped:
        return Phrase("say-stored-way-silent", {"way": cut(way)})
    key = "say-stored-way" if row["by_whom"] == "self" else "say-stored-way-office"
    return Phrase(key, {"way": cut(way), "when": _when(row["given"], who.contact.zone)})


def _cases(who: Answering) -> list[Phrase]:
    followed = people.following(who.db, who.contact.id)
    names = ", ".join(each.label for each in followed if each.relation != "self" and each.told)
    lines = [Phrase("say-stored-people", {"names": names})] if names else []
    for view in hearing_views.of_contact(who.db, who.contact.id):
        if view.when is None:
            lines.append(Phrase("choice-hearing-awaited", {"what": what_of(view)}))
        else:
            lines.append(Phrase("choice-hearing", {"what": what_of(view), "when": view.when}))
    count = len(families.followers_of(who.db, who.contact.id))
    return [*lines, Phrase("say-stored-followers", {"count": count})] if count else lines


def _when(at: int, zone: str) -> When:
    wall: datetime = instant(at).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return When(wall, zone, "")
