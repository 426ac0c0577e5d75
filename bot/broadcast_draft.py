"""What was typed after `courtbell broadcast new` or `edit`, as a draft. Values only; nothing is stored here."""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bot import a_numbers
from bot.config import Config
from bot.odd_dates import typed_day, typed_moment
from scheduler.broadcasts import ready
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.ready import Told
from scheduler.broadcasts.record import Draft
from scheduler.courts import find_court

# Options that stand for one field of the audience each.
_LISTS = {"city": "cities", "kind": "kinds", "language": "languages", "tag": "tags", "channel": "channels"}


def draft_of(given: argparse.Namespace, settings: Config, before: Draft | None = None) -> Draft:
    """The draft that the options ask for; of `before`, what they do not name stays. Raises BroadcastProblem."""
    about = given.about or (before.about if before else "news")
    audience = audience_of(given, settings, before.audience if before else Audience())
    told = Told(given.place or "", _moment(given.starts, "--starts"), settings.office.zone or "UTC")
    texts = {**(before.texts if before else {}), **texts_of(given.text, given.texts)}
    made_anew = before is None or given.about or given.place or given.starts
    if about in ready.ASKS and made_anew and not (given.text or given.texts):
        draft = ready.draft(about, audience, told, name=given.name or "")
    else:
        until = ready.useful_until(about, audience, before)
        draft = Draft(name=given.name or "", about=about, audience=audience, texts=texts, useful_until=until)
    if before is not None and given.name is None:
        draft = replace(draft, name=before.name)
    wall = _moment(given.at, "--at") if given.at else before.wall if before else None
    second = given.second or (before is not None and before.missing == "second")
    if holds_a_number(draft):
        # Not repeated: what is printed may be kept.
        raise BroadcastProblem("the broadcast holds an A-number, or nine digits that look like one: take it out")
    return replace(draft, wall=wall, missing="second" if second else "block")


def holds_a_number(draft: Draft) -> bool:
    """Whether an A-number stands in anything that was typed."""
    asked = [text for name in (*_LISTS.values(), "courts", "attorneys") for text in getattr(draft.audience, name)]
    return any(a_numbers.strip(text).dropped for text in (draft.name, *draft.texts, *draft.texts.values(), *asked))


def audience_of(given: argparse.Namespace, settings: Config, before: Audience) -> Audience:
    """The audience, with what was typed in place of what was there."""
    changed: dict[str, object] = {
        field: tuple(getattr(given, name)) for name, field in _LISTS.items() if getattr(given, name)
    }
    if given.court:
        changed["courts"] = tuple(_court(each) for each in given.court)
    if given.attorney:
        known = [attorney.key for attorney in settings.attorneys]
        if unknown := [key for key in given.attorney if key not in known]:
            raise BroadcastProblem(f"the config has no attorney {unknown[0]!r}; it has {', '.join(known) or 'none'}")
        changed["attorneys"] = tuple(given.attorney)
    for name in ("since", "until"):
        if getattr(given, name):
            changed[name] = _day(getattr(given, name))
    if given.unconfirmed:
        changed["unconfirmed"] = True
    return replace(before, **changed)  # type: ignore[arg-type]


def texts_of(typed: Sequence[str], file: str | None) -> dict[str, str]:
    """The texts by language: from LANGUAGE=TEXT pairs, and from a TOML file of such. Raises BroadcastProblem."""
    found: dict[str, str] = {}
    if file is not None:
        found |= _from_file(Path(file))
    for pair in typed:
        language, mark, text = pair.partition("=")
        if not mark or not text.strip():
            raise BroadcastProblem(f"write --text LANGUAGE=TEXT, such as en=..., not {pair!r}")
        found[language.strip()] = text
    return found


def _from_file(path: Path) -> Mapping[str, str]:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BroadcastProblem(f"{path} cannot be read: {error}") from None
    if wrong := [key for key, value in raw.items() if not isinstance(value, str)]:
        raise BroadcastProblem(f'{path}: {wrong[0]} must be a text; write each as  en = """..."""')
    return raw


def _court(typed: str) -> str:
    found = find_court(typed)
    if len(found) != 1 or not found[0].code:
        listed = ", ".join(f"{place.code} ({place.name})" for place in found if place.code)
        raise BroadcastProblem(f"which court is {typed!r}? {listed or 'None of the list is called so.'}")
    return found[0].code


def _day(typed: str) -> date:
    try:
        return typed_day(typed)
    except ValueError:
        raise BroadcastProblem(f"write a day as 2027-03-01, not {typed!r}") from None


def _moment(typed: str | None, option: str) -> datetime | None:
    if typed is None:
        return None
    try:
        found = typed_moment(typed)
    except ValueError:
        found = None
    if found is None or "T" not in typed.upper().replace(" ", "T"):
        raise BroadcastProblem(f'write {option} "2027-03-01 10:00", a day and a time without a zone, not {typed!r}')
    return found
