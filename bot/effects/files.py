"""What staff does with somebody's file in the chat, by the functions of the console and the command line. Each deed is
shown before it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import case_view as view
from bot import desk_cases, desk_hearings, desk_intents, desk_people
from bot.effects.answering import Answering, account_of, carry_out, sign_in
from messages.say import Option
from scheduler import dossier, inbox, names, roll_people
from scheduler.dossier import Case
from scheduler.roll_people import Person
from scheduler.staff import Account

# A chat is read on a small screen.
_SHOWN = 8
_ASKS = "Who is it? Type /find and a name, a reference, or the end of a number."
_NOBODY = "Nobody here is called so. Try another spelling, or /register."
_GONE = "That is not there (any more)."
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
    found, more = called(who, text, _SHOWN)
    lines = [view.line(each) for each in found] or [_NOBODY]
    choices = [desk_people.file("show", each.id, name=each.label[:40]) for each in found]
    _say(who, [*lines, *([f"And {more} more: type more of the name."] if more else [])], choices)


def called(who: Answering, text: str, most: int) -> tuple[Sequence[Person], int]:
    """Who is called so, and how many more there are. What was typed is not kept any longer."""
    ids = who.look(
        ("names", text),
        lambda db: names.meant(db, names.everybody(db), text),
        lambda reader: names.meant_beside(reader, text),
    )
    inbox.passed_on(who.db, who.inbound)
    return roll_people.people(who.db, ids[:most]), len(ids[most:])


@carry_out.register
def _(intent: desk_intents.ActOnFile, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        case = dossier.case(who.db, intent.person)
    except LookupError:
        who.say_desk(_GONE)
    else:
        _ACTS[intent.act](who, account, case, intent.what)


def _show(who: Answering, by: Account, case: Case, what: str) -> None:
    hearings = [each for each in case.hearings if each.state != "closed"]
    followers = [each for each in case.followers if each.state != "removed"]
    hidden = len(hearings[_SHOWN:]) + len(followers[_SHOWN:])
    lines = [
        *view.file(case),
        *([f"{hidden} more of what follows: see their page."] if hidden else []),
        *(view.hearing_line(each) for each in hearings[:_SHOWN]),
        *(view.follower_line(each) for each in followers[:_SHOWN]),
        *([] if followers else ["Nobody follows: nobody is told."]),
    ]
    opens = [desk_hearings.hearing("show", each.id, name=view.hearing_name(each)[:40]) for each in hearings[:_SHOWN]]
    counsel = desk_cases.counsel("show", case.id, name="Change of counsel")
    _say(who, lines, [*opens, counsel, desk_people.file("pages", case.id)])


def _pages(who: Answering, by: Account, case: Case, what: str) -> None:
    forms = [desk_people.file(f"page-{name}", case.id) for name in _FORMS]
    _say(who, [f"{case.label}: {sign_in(who, by, f'{_PAGE}/{case.id}')}", _ONCE], [*forms, _back(case)])


def _page(name: str) -> Callable[[Answering, Account, Case, str], None]:
    def lead(who: Answering, by: Account, case: Case, what: str) -> None:
        _say(who, [f"{_FORMS[name]}: {sign_in(who, by, f'{_PAGE}/{case.id}/{name}')}", _ONCE], [_back(case)])

    return lead


_ONCE = "The link signs you in, once and within 15 minutes."


def _back(case: Case) -> Option:
    return desk_people.back(case.id, case.label)


def _say(who: Answering, lines: Sequence[str], choices: Sequence[Option]) -> None:
    who.say_desk("\n".join(line.strip() for line in lines), choices)


_ACTS: Mapping[desk_intents.FileAct, Callable[[Answering, Account, Case, str], None]] = {
    "show": _show,
    "pages": _pages,
    "page-hearing": _page("hearing"),
    "page-follower": _page("follower"),
    "page-merge": _page("merge"),
}
