"""A broadcast as a form: what can be chosen, and the draft that was filled in. Nothing is stored here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, get_args

from bot.console.desk import Asked, Said
from bot.fields import Refused
from bot.odd_dates import typed_day, typed_moment
from messages.languages import stand_in, supported
from scheduler.broadcasts import ready
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.ready import Told
from scheduler.broadcasts.record import About, Draft
from scheduler.courts import courts
from scheduler.db import Database
from scheduler.policy import KINDS
from scheduler.roll_filters import tags

# What each is, for staff; the first is written by oneself, the others are ready in every language.
ABOUT: dict[About, str] = {
    "news": "News, in your own words",
    "court_closed": "A court is closed",
    "court_moved": "A court has moved",
    "office_moved": "Our office has moved",
    "new_attorney": "A new attorney",
    "rights_session": "A know-your-rights session",
}
_LISTS = ("courts", "cities", "kinds", "languages", "attorneys", "tags", "channels")
_LONGEST_TEXT = 1_600


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the fields. `chosen`: by the names of the lists."""

    name: str = ""
    chosen: Mapping[str, Sequence[str]] = field(default_factory=lambda: dict.fromkeys(_LISTS, ()))
    since: str = ""
    until: str = ""
    unconfirmed: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    second: bool = False
    wall: str = ""
    place: str = ""
    starts: str = ""


def filled_with(draft: Draft) -> Filled:
    """A draft as the fields of its form."""
    audience, wall = draft.audience, draft.wall
    return Filled(
        name=draft.name,
        chosen={name: getattr(audience, name) for name in _LISTS},
        since=audience.since.isoformat() if audience.since else "",
        until=audience.until.isoformat() if audience.until else "",
        unconfirmed=audience.unconfirmed,
        texts=draft.texts,
        second=draft.missing == "second",
        wall=wall.isoformat(timespec="minutes") if wall else "",
    )


def filled_again(typed: Sequence[tuple[str, str]]) -> Filled:
    """What was typed, as the fields of its form: also what no draft can have."""
    said = dict(typed)
    single = {name: said.get(name, "") for name in ("name", "since", "until", "wall", "place", "starts")}
    return Filled(
        chosen={name: [value for field_name, value in typed if field_name == name] for name in _LISTS},
        unconfirmed="unconfirmed" in said,
        texts={tag: said[f"text-{tag}"] for tag in supported() if f"text-{tag}" in said},
        second="second" in said,
        **single,
    )


def about_of(said: str) -> About:
    """What a broadcast is about. Raises Refused."""
    for about in get_args(About):
        if said == about:
            return about  # type: ignore[no-any-return]
    raise Refused("Choose what the broadcast is about.")


def draft_of(said: Said, asked: Asked, before: Draft | None = None, languages: Collection[str] = ()) -> Draft:
    """What the form says, over what was there before; a ready-made text in each of `languages`, which reads their
    catalogues. Raises Refused and BroadcastProblem."""
    about = before.about if before else about_of(said.line("about"))
    audience, name = audience_of(said), said.line("name", longest=80)
    told = Told(said.line("place", longest=300), _moment(said, "starts"), asked.desk.config.office.zone or "UTC")
    if before is None and about in ready.ASKS:
        draft = ready.draft(about, audience, told, languages, name)
    else:
        until = ready.useful_until(about, audience, before)
        draft = Draft(name or (before.name if before else ""), about, audience, _texts(said), useful_until=until)
    return replace(draft, wall=_moment(said, "wall"), missing="second" if said.ticked("second") else "block")


def audience_of(said: Said) -> Audience:
    """Whom it asks about."""
    lists = {name: tuple(value for value in said.texts(name) if value) for name in _LISTS}
    lists["cities"] = tuple(city for typed in lists["cities"] for part in typed.split(",") if (city := part.strip()))
    return Audience(
        **lists, since=_day(said, "since"), until=_day(said, "until"), unconfirmed=said.ticked("unconfirmed")
    )


def languages_in_use(db: Database, asked: Asked) -> list[str]:
    """The languages in which somebody here is, or may be, written to."""
    rows = db.all("select language from contact group by language")
    return sorted({stand_in(row["language"]) for row in rows} | set(map(stand_in, asked.desk.config.languages.offered)))


def options(db: Database, asked: Asked, filled: Filled) -> dict[str, Any]:
    """What the form offers: only what some case or reader here has, and what stands in it already."""
    config = asked.desk.config
    used = {row["court"] for row in db.all("select distinct court from revision where instant > ?", db.now_ms())}
    readers = db.all("select language, count(*) as people from contact group by language order by count(*) desc")
    written: dict[str, int] = {}
    for row in readers:
        tag = stand_in(row["language"])
        written[tag] = written.get(tag, 0) + row["people"]
    for tag in filled.texts:
        written.setdefault(tag, 0)
    chosen = set(filled.chosen["courts"])
    return {
        "abouts": ABOUT,
        "asks": ready.ASKS,
        "all_courts": [place for place in courts() if place.code and (place.status == "open" or place.code in used)],
        "courts": [place for place in courts() if place.code and place.code in used | chosen],
        "kinds": KINDS,
        "languages": [row["language"] for row in readers],
        "written": written or dict.fromkeys(config.languages.offered, 0),
        "attorneys": [(each.key, each.name) for each in config.attorneys],
        "tags": tags(db),
        "channels": ("telegram", "sms"),
    }


def _texts(said: Said) -> dict[str, str]:
    names = [name for name in said.names() if name.startswith("text-")]
    found = {name.removeprefix("text-"): said.line(name, longest=_LONGEST_TEXT) for name in names}
    return {tag: text for tag, text in found.items() if text}


def _day(said: Said, name: str) -> date | None:
    typed = said.line(name, longest=20)
    try:
        return typed_day(typed) if typed else None
    except ValueError:
        raise Refused(f"{typed} is no day: write it as 2027-03-01.") from None


def _moment(said: Said, name: str) -> datetime | None:
    typed = said.line(name, longest=20)
    try:
        return typed_moment(typed) if typed else None
    except ValueError:
        raise Refused(f"{typed} is no day and time: write it as 2027-03-01 10:00.") from None
