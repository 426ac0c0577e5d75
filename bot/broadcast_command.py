"""`courtbell broadcast`: the same news to many, step by step. What sends is a dry run until --yes is given."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tqdm import tqdm

from bot import broadcast_view as view
from bot.broadcast_draft import draft_of
from bot.config import Config, terms_of
from scheduler import staff
from scheduler.broadcasts import life, overview, preview, record, report, spread
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Overview, Terms
from scheduler.db import Database, instant
from scheduler.staff import StaffProblem

Out = Callable[[str], None]
VERBS = (
    *("new", "edit", "show", "list", "preview", "test", "ask", "approve", "call-back", "pause", "resume", "cancel"),
    "report",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One command: what was typed, and what it works with."""

    given: argparse.Namespace
    settings: Config
    terms: Terms
    db: Database
    out: Out

    @property
    def number(self) -> int:
        """Which broadcast. Raises BroadcastProblem."""
        return self.whole(0, "broadcast")

    def whole(self, place: int, what: str) -> int:
        """The whole number in this place after the verb."""
        words = self.given.what[1:]
        if len(words) <= place or not words[place].isdigit():
            raise BroadcastProblem(
                f"say which {what}: courtbell broadcast {self.given.what[0]} {_USAGE[self.given.what[0]]}"
            )
        return int(words[place])

    @property
    def by(self) -> int:
        """Whose account acts: the one named, else the only owner."""
        return staff.acting(self.db, self.given.acting).id

    def say(self, line: str, **values: object) -> None:
        """A line of result, or for a program the values."""
        self.out(json.dumps(values, ensure_ascii=False) if self.given.json else line)


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    verb = given.what[0]
    try:
        return _VERBS[verb](Asked(given, settings, terms_of(settings), db, out))
    except (BroadcastProblem, StaffProblem) as problem:
        said = f"{str(problem)[0].upper()}{str(problem)[1:]}."
        out(json.dumps({"problem": str(problem)}, ensure_ascii=False) if given.json else said)
        return 1


def _new(asked: Asked) -> int:
    number = record.write(asked.db, draft_of(asked.given, asked.settings), asked.by)
    return _shown(asked, number, f"Next: courtbell broadcast test {number}, then courtbell broadcast ask {number}")


def _edit(asked: Asked) -> int:
    before = record.get(asked.db, asked.number).draft
    record.rewrite(asked.db, asked.number, draft_of(asked.given, asked.settings, before), asked.by)
    return _shown(asked, asked.number)


def _show(asked: Asked) -> int:
    return _shown(asked, asked.number)


def _shown(asked: Asked, number: int, then: str = "") -> int:
    found = record.get(asked.db, number)
    if found.state in ("draft", "asked", "approved"):
        seen = overview.look(asked.db, asked.terms, found.draft)
        names = {each.id: each.name for each in staff.accounts(asked.db)}
        if asked.given.json:
            asked.say("", **view.as_json(found, seen))
            return 0
        for line in [*view.whole(found, seen, names), *([then] if then else [])]:
            asked.out(line)
        return 0
    far = report.progress(asked.db, number, found.spread_to)
    if asked.given.json:
        asked.say("", **view.as_json(found), queued=far.queued, waiting=far.waiting, by_state=dict(far.by_state))
        return 0
    for line in [*view.progress(found, far), *([then] if then else [])]:
        asked.out(line)
    return 0


def _list(asked: Asked) -> int:
    found = record.listing(asked.db)
    for each in found:
        asked.say(view.head(each), **view.as_json(each) if asked.given.json else {})
    if not found and not asked.given.json:
        asked.out("No broadcasts.")
    return 0


def _preview(asked: Asked) -> int:
    draft = record.get(asked.db, asked.number).draft
    shown = preview.reader(asked.db, asked.terms, draft, asked.whole(1, "contact"))
    for text, parts in zip(shown.texts, shown.parts, strict=True):
        said = {"contact": shown.contact, "channel": shown.channel, "language": text.language, "text": text.body}
        size = f", {parts} SMS part{'s' if parts > 1 else ''}" if shown.channel == "sms" else ""
        lines = [f"By {shown.channel}, in {text.language}{size}:", *(f"  | {line}" for line in text.body.splitlines())]
        buttons = view.buttons(shown.channel, text)
        asked.say("\n".join([*lines, *(f"  [ {label} ]" for label in buttons)]), **said, buttons=buttons, parts=parts)
    return 0


def _test(asked: Asked) -> int:
    language = (asked.given.language or [None])[0]
    sent = preview.try_out(asked.db, asked.terms, asked.number, asked.by, language)
    asked.say(f"On its way to you alone, in {view.languages_in_words(sent)}.", languages=sent)
    return 0


def _ask(asked: Asked) -> int:
    people = life.ask(asked.db, asked.terms, asked.number, asked.by, again=asked.given.again, seen=_seen(asked))
    if people > asked.terms.approve_above:
        then = f"to {people} people: another of the staff approves it"
    else:
        then = f"to {people} people: approve it yourself with courtbell broadcast approve {asked.number}"
    asked.say(f"Broadcast {asked.number} is asked for, {then}.", id=asked.number, people=people)
    return 0


def _seen(asked: Asked) -> Overview:
    # Before the transaction: whoever else writes does not wait until everybody is counted.
    return overview.look(asked.db, asked.terms, record.get(asked.db, asked.number).draft, sample=0)


def _approve(asked: Asked) -> int:
    if not asked.given.yes:
        add = f"--yes --seen {record.mark(record.get(asked.db, asked.number))}"
        dry = f"A dry run: nothing was approved. Add {add}, and --recipients where you are alone."
        return _shown(asked, asked.number, dry)
    if not asked.given.seen:
        raise BroadcastProblem("say with --seen what you looked at: without --yes approve shows it, with what to add")
    given, mark = asked.given.recipients, asked.given.seen
    found = life.approve(asked.db, asked.terms, asked.number, asked.by, recipients=given, mark=mark, seen=_seen(asked))
    at = instant(found.send_at or 0)
    wall = at.astimezone(ZoneInfo(asked.terms.office.zone or "UTC"))
    until = f"Until {wall:%Y-%m-%d %H:%M} by the office's clock: courtbell broadcast call-back {found.id}"
    asked.say(f"Approved for {found.recipients} people. {until}", id=found.id, send_at=at.isoformat())
    return 0


def _call_back(asked: Asked) -> int:
    life.call_back(asked.db, asked.number, asked.by)
    asked.say(f"Broadcast {asked.number} is a draft again; nothing of it has left.", id=asked.number, state="draft")
    return 0


def _pause(asked: Asked) -> int:
    life.pause(asked.db, asked.number, asked.by)
    return _carried_out(asked, "Paused")


def _resume(asked: Asked) -> int:
    if not asked.given.yes:
        return _shown(asked, asked.number, "A dry run: nothing goes on. Add --yes.")
    given = asked.given.recipients
    life.resume(asked.db, asked.terms, asked.number, asked.by, recipients=given, seen=_seen(asked))
    return _carried_out(asked, "Goes on")


def _cancel(asked: Asked) -> int:
    life.cancel(asked.db, asked.number, asked.by)
    return _carried_out(asked, "Cancelled")


def _carried_out(asked: Asked, done: str) -> int:
    """Do at once what the program would do within seconds, with a progress bar where somebody looks at one."""
    db, number = asked.db, asked.number
    waiting = report.progress(db, number, 0).waiting
    with tqdm(total=waiting, unit=" messages", leave=False, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        more = record.get(db, number).state != "sending" or waiting > 0
        while more:
            with db.transaction():
                more = spread.step(db, number)
            bar.update(min(spread.TOGETHER, waiting - bar.n))
    far = report.progress(db, number, 0)
    states = ", ".join(f"{count} {state}" for state, count in sorted(far.by_state.items())) or "no messages yet"
    asked.say(f"{done}: {states}.", id=number, state=record.get(db, number).state, by_state=dict(far.by_state))
    return 0


def _report(asked: Asked) -> int:
    found = record.get(asked.db, asked.number)
    lines = report.lines(asked.db, found.id)
    if asked.given.json:
        for line in lines:
            asked.say("", **{name: getattr(line, name) for name in (*view.COLUMNS, "parts")})
        return 0
    for text in view.progress(found, report.progress(asked.db, found.id, found.spread_to)):
        asked.out(text)
    for text in view.table(lines) if lines else ():
        asked.out(text)
    if (parts := sum(line.parts for line in lines)) and asked.terms.price:
        asked.out(f"{parts} SMS parts, at {asked.terms.price:g} each: {parts * asked.terms.price:.2f}")
    return 0


_USAGE = dict.fromkeys(VERBS, "ID") | {"preview": "ID CONTACT"}
_VERBS: Mapping[str, Callable[[Asked], int]] = {
    "new": _new,
    "edit": _edit,
    "show": _show,
    "list": _list,
    "preview": _preview,
    "test": _test,
    "ask": _ask,
    "approve": _approve,
    "call-back": _call_back,
    "pause": _pause,
    "resume": _resume,
    "cancel": _cancel,
    "report": _report,
}
