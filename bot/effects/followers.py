"""What staff does about somebody who follows a case, in the chat, by the functions of the console and the command line.
Each deed is shown before it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import desk, desk_intents, desk_people, follower_view
from bot.console.words import APPROVALS
from bot.effects.answering import Answering, carry_out, meant
from bot.file_deeds import APPROVE_MEANS, DONE, REMOVE_MEANS, STOP_MEANS
from messages.say import Option
from scheduler import casefile, dossier
from scheduler.casework import CannotDo
from scheduler.dossier import Case, Follower
from scheduler.staff import Account

Deed = Callable[[Answering, Account, Case, Follower, str], None]


@carry_out.register
def _(intent: desk_intents.ActOnFollower, who: Answering) -> None:
    found = meant(who, lambda: (dossier.case(who.db, intent.person), _one(who, intent)))
    if found is None:
        return
    account, (case, one) = found
    try:
        _ACTS[intent.act](who, account, case, one, intent.what)
    except CannotDo as problem:
        who.say_lines([str(problem)], _back(case, one))


def _one(who: Answering, intent: desk_intents.ActOnFollower) -> Follower:
    return casefile.follower(who.db, intent.person, intent.follower)


def _show(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    silent = follower_view.why_silent(case, one)
    acts = [
        *(["approve"] if one.state == "pending" else []),
        *(["remove"] if one.state != "removed" else []),
        *(["stop"] if any(way.stopped is None for way in one.ways) else []),
    ]
    choices = [*(_button(act, case, one) for act in acts), desk.talk("show", one.contact, name="Messages")]
    lines = [_line(case, one), f"{silent[:1].upper()}{silent[1:]}", _approved(one)]
    who.say_lines(filter(None, lines), [*choices, desk_people.back(case.id, case.label)])


def _approved(one: Follower) -> str:
    why = f" ({APPROVALS.get(one.approved_why, one.approved_why)})" if one.approved_why else ""
    return f"Approved by {one.approved_by}{why}" if one.approved_by else ""


def _look_to_approve(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    yes = [_button("approved", case, one, why, f"Yes: {said}"[:40]) for why, said in APPROVALS.items()]
    lines = [_line(case, one), f"{APPROVE_MEANS}. Why do you approve them in the respondent's place?"]
    who.say_lines(lines, [*yes, *_back(case, one)])


def _approve(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    if what not in APPROVALS:
        raise CannotDo("Say why you approve them in the respondent's place.")
    _done(who, case, one, "approved" if casefile.approve(who.db, who.house.policy, by, case.id, one.id, what) else "")


def _look_to_remove(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    who.say_lines([_line(case, one), REMOVE_MEANS], [_button("removed", case, one), *_back(case, one)])


def _remove(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    _done(who, case, one, "removed" if casefile.remove(who.db, who.house.policy, by, case.id, one.id) else "")


def _look_to_stop(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    casefile.not_of_staff(who.db, one.contact)
    who.say_lines([_line(case, one), STOP_MEANS], [_button("stopped", case, one), *_back(case, one)])


def _stop(who: Answering, by: Account, case: Case, one: Follower, what: str) -> None:
    _done(who, case, one, "stopped" if casefile.stop(who.db, by, case.id, one.id) else "")


def _done(who: Answering, case: Case, one: Follower, done: str) -> None:
    after = casefile.follower(who.db, case.id, one.id)
    who.say_lines([DONE[done or "same"], _line(case, after)], _back(case, after))


def _back(case: Case, one: Follower) -> Sequence[Option]:
    again = _button("show", case, one, name=f"Back to {one.name}"[:40] if one.name else "")
    return (again, desk_people.back(case.id, case.label))


def _button(act: str, case: Case, one: Follower, what: str = "", name: str = "") -> Option:
    return desk_people.follower(act, case.id, one.id, what, name)


def _line(case: Case, one: Follower) -> str:
    return f"{case.label}, {follower_view.line(one)}"


_ACTS: Mapping[desk_intents.FollowerAct, Deed] = {
    "show": _show,
    "approve": _look_to_approve,
    "approved": _approve,
    "remove": _look_to_remove,
    "removed": _remove,
    "stop": _look_to_stop,
    "stopped": _stop,
}
