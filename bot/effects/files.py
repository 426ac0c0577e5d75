"""Staff looks for somebody in the chat and opens their file: what it says, and where each deed begins. It changes
nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot import case_view as view
from bot import desk_cases, desk_hearings, desk_intents, desk_people, follower_view
from bot.effects.answering import ONCE, SHOWN, Answering, account_of, carry_out, meant, sign_in
from messages.say import Option
from scheduler import dossier, inbox, names, roll_people
from scheduler.dossier import Case, Follower
from scheduler.records import Record
from scheduler.roll_people import Person
from scheduler.staff import Account

_ASKS = (
    "Who is it? Type /find and a name, a reference, or the end of a number. There are also /calls, /inbox, /disputes,"
    " /counsel, /imports, /broadcast, /register and /console."
)
_NOBODY = "Nobody here is called so. Try another spelling, or /register."
_PAGE = "/console/people"
# What has a form of its own, with what it is there for.
_FORMS = {
    "hearing": "One more hearing is typed in the form on their page",
    "follower": "A number, and consent in its exact words, are put down in the form on their page",
    "merge": "Whether two records are one person is seen on their page, side by side",
}


@carry_out.register
def _(intent: desk_intents.FindPeople, who: Answering) -> None:
    if account_of(who) is None:
        return
    text = intent.text[:100]
    if not text:
        who.say_desk(_ASKS)
        return
    found, more = called(who, text)
    lines = [view.line(each) for each in found] or [_NOBODY]
    choices = [desk_people.file("show", each.id, name=each.label[:40]) for each in found]
    who.say_lines([*lines, *further(more)], choices)


def called(who: Answering, text: str) -> tuple[Sequence[Person], int]:
    """The first of those who are called so, and how many more there are. What was typed is not kept any longer."""
    ids = who.look(
        ("names", text),
        lambda db: names.meant(db, names.everybody(db), text),
        lambda reader: names.meant_beside(reader, text),
    )
    inbox.passed_on(who.db, who.inbound)
    return roll_people.people(who.db, ids[:SHOWN]), len(ids[SHOWN:])


def further(more: int) -> list[str]:
    """That there are `more` who are called so."""
    return [f"And {more} more: type more of the name."] if more else []


@carry_out.register
def _(intent: desk_intents.ActOnFile, who: Answering) -> None:
    found = meant(who, lambda: dossier.case(who.db, intent.person))
    if found is not None:
        _ACTS[intent.act](who, *found)


def _show(who: Answering, by: Account, case: Case) -> None:
    hearings = _soonest_first(case, who.db.now())
    followers = [each for each in case.followers if each.state != "removed"]
    hidden = len(hearings[SHOWN:]) + len(followers[SHOWN:])
    lines = [
        *view.file(case),
        *([f"{hidden} more of what follows: see their page."] if hidden else []),
        *(view.hearing_line(each) for each in hearings[:SHOWN]),
        *(_followed(case, each) for each in followers[:SHOWN]),
        *([] if followers else ["Nobody follows: nobody is told."]),
    ]
    who.say_lines(lines, [*_opens(case, hearings, followers), *_keeps(case)])


def _followed(case: Case, one: Follower) -> str:
    silent = "" if one.state == "pending" else follower_view.why_silent(case, one)
    return f"Followed by {follower_view.line(one)}{f'; {silent}' if silent else ''}"


def _soonest_first(case: Case, now: datetime) -> list[Record]:
    """What is not over, those ahead first."""
    ahead = case.ahead(now)
    there = [each for each in case.hearings if each.state != "closed"]
    return sorted(there, key=lambda each: (each.id not in ahead, min((date.instant for date in each.live), default=0)))


def _opens(case: Case, hearings: Sequence[Record], followers: Sequence[Follower]) -> list[Option]:
    return [
        *(desk_hearings.hearing("show", each.id, name=view.hearing_name(each)[:40]) for each in hearings[:SHOWN]),
        *(
            desk_people.follower("show", case.id, each.id, name=follower_view.name(each)[:40])
            for each in followers[:SHOWN]
        ),
    ]


def _keeps(case: Case) -> list[Option]:
    return [
        desk_cases.counsel("show", case.id, name="Change of counsel"),
        *(desk_people.kept(each, case.id) for each in ("flags", "tags", "names")),
        desk_people.file("pages", case.id),
    ]


def _pages(who: Answering, by: Account, case: Case) -> None:
    forms = [desk_people.file(f"page-{name}", case.id) for name in _FORMS]
    link = sign_in(who, by, f"{_PAGE}/{case.id}")
    who.say_lines([f"{case.label}: {link}", ONCE], [*forms, desk_people.back(case.id, case.label)])


def _page(name: str) -> Callable[[Answering, Account, Case], None]:
    def lead(who: Answering, by: Account, case: Case) -> None:
        link = sign_in(who, by, f"{_PAGE}/{case.id}/{name}")
        who.say_lines([f"{_FORMS[name]}: {link}", ONCE], [desk_people.back(case.id, case.label)])

    return lead


_ACTS: Mapping[desk_intents.FileAct, Callable[[Answering, Account, Case], None]] = {
    "show": _show,
    "pages": _pages,
    "page-hearing": _page("hearing"),
    "page-follower": _page("follower"),
    "page-merge": _page("merge"),
}
