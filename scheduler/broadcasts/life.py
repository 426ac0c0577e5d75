"""The life of a broadcast, as the staff lead it: asked for, approved, called back, paused, resumed, cancelled.

draft -> asked -> approved -> spreading -> sending -> done
           ^         |            \\___ paused ___/
         draft <-----+  called back            any of them -> cancelled
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from messages.say import Say
from scheduler import outbox
from scheduler.broadcasts import closures, desk, overview, record, repeats, spread
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Overview, Terms
from scheduler.broadcasts.record import Broadcast
from scheduler.db import Database, instant, ms
from scheduler.plan import instant_of

# In these nothing of it has left yet, and it can be taken back whole.
BEFORE = ("asked", "approved")
RUNNING = ("spreading", "sending")
OVER = ("done", "cancelled")


def ask(
    db: Database, terms: Terms, broadcast: int, by: int, *, again: bool = False, seen: Overview | None = None
) -> int:
    """Ask for approval; how many people it would go to. `again`: the same text to the same people is meant.

    `seen`: what a reading connection saw just now, so that everybody need not be counted while nobody else can write.
    Raises BroadcastProblem with all that is in its way.
    """
    with db.transaction():
        found = _in(db, broadcast, ("draft",), "asked for")
        desk.note(db, by, "ask", broadcast, ["again"] if again else [])
        people = _fit(db, terms, found, again, seen)
        db.run(
            "update broadcast set state = 'asked', asked = ?, again = ?, recipients = ? where id = ?",
            db.now_ms(),
            int(again),
            people,
            broadcast,
        )
        if people > terms.approve_above:
            _tell_others(db, found, by, people)
        return people


def approve(
    db: Database,
    terms: Terms,
    broadcast: int,
    by: int,
    *,
    recipients: int | None = None,
    mark: str | None = None,
    seen: Overview | None = None,
) -> Broadcast:
    """Let it go, after the delay in which it can be called back. `recipients`: to how many people it goes, as far as
    whoever approves knows; `mark`: that of what they have seen (`record.mark`), None when they see it now.

    Above `terms.approve_above` people somebody else than its writer has to; who is alone does so by typing the number,
    and not before the delay is over since they asked. Raises BroadcastProblem.
    """
    with db.transaction():
        found = _in(db, broadcast, ("asked",), "approved")
        if mark is not None and mark != record.mark(found):
            raise BroadcastProblem("it changed since you looked, or was asked for again: look at it again")
        desk.note(db, by, "approve", broadcast)
        people = _fit(db, terms, found, found.again, seen)
        _may_approve(db, terms, found, by, people, recipients)
        now = db.now()
        goes = now + terms.delay
        if (wall := found.draft.wall) is not None:
            goes = max(goes, instant_of(wall, "UTC") - spread.AHEAD)
        db.run(
            "update broadcast set state = 'approved', approved = ?, approved_by = ?, recipients = ?, send_at = ?"
            " where id = ?",
            ms(now),
            by,
            people,
            ms(goes),
            broadcast,
        )
        return record.get(db, broadcast)


def call_back(db: Database, broadcast: int, by: int) -> None:
    """It is a draft again, as if nobody had asked. Only before anything left. Raises BroadcastProblem."""
    with db.transaction():
        _in(db, broadcast, BEFORE, "called back", "pause or cancel it instead")
        desk.note(db, by, "call back", broadcast)
        db.run(
            "update broadcast set state = 'draft', asked = null, approved = null, approved_by = null, send_at = null,"
            " recipients = null where id = ?",
            broadcast,
        )
        closures.withdraw(db, broadcast, desk.acting(db, by))


def pause(db: Database, broadcast: int, by: int) -> None:
    """Nothing more of it leaves until it is resumed; what is being sent at this moment is. Raises BroadcastProblem."""
    with db.transaction():
        early = record.get(db, broadcast).state in BEFORE
        _in(db, broadcast, RUNNING, "paused", "call it back instead" if early else "")
        desk.note(db, by, "pause", broadcast)
        db.run("update broadcast set paused_in = state, state = 'paused' where id = ?", broadcast)
        spread.hold_back(db, broadcast)


def resume(
    db: Database,
    terms: Terms,
    broadcast: int,
    by: int,
    *,
    recipients: int | None = None,
    seen: Overview | None = None,
) -> None:
    """It goes on. One that paused itself, because more people would get it than were approved, is approved anew by
    that: the rules of `approve` hold. Raises BroadcastProblem."""
    with db.transaction():
        found = _in(db, broadcast, ("paused",), "resumed")
        desk.note(db, by, "resume", broadcast)
        if outgrown(found):
            fresh = seen is not None and seen.draft == found.draft
            people = (seen.counted if seen and fresh else overview.counted(db, found.draft)).people
            _may_approve(db, terms, found, by, people, recipients)
            db.run("update broadcast set recipients = ?, approved_by = ? where id = ?", people, by, broadcast)
        db.run("update broadcast set state = paused_in, paused_in = null where id = ?", broadcast)


def outgrown(broadcast: Broadcast) -> bool:
    """Whether it paused itself, because clearly more people would get it than it was approved for."""
    return broadcast.state == "paused" and broadcast.queued > spread.most(broadcast.recipients or 0)


def cancel(db: Database, broadcast: int, by: int) -> None:
    """What has not left does not leave any more, at once; it cannot be taken up again. Raises BroadcastProblem."""
    with db.transaction():
        found = record.get(db, broadcast)
        if found.state in OVER:
            raise BroadcastProblem(f"broadcast {broadcast} {record.STATES[found.state]} already")
        desk.note(db, by, "cancel", broadcast)
        db.run(
            "update broadcast set state = 'cancelled', paused_in = null, ended = ? where id = ?", db.now_ms(), broadcast
        )
        closures.withdraw(db, broadcast, desk.acting(db, by))
        spread.hold_back(db, broadcast)


def _in(db: Database, broadcast: int, states: tuple[str, ...], done: str, instead: str = "") -> Broadcast:
    found = record.get(db, broadcast)
    if found.state not in states:
        hint = f"; {instead}" if instead else ""
        raise BroadcastProblem(f"broadcast {broadcast} {record.STATES[found.state]}: it cannot be {done}{hint}")
    return found


def _fit(db: Database, terms: Terms, broadcast: Broadcast, again: bool, seen: Overview | None) -> int:
    """To how many people it goes. Raises BroadcastProblem with all that is in its way."""
    if seen is None or seen.draft != broadcast.draft:
        seen = overview.look(db, terms, broadcast.draft, sample=0)
    wrong = [each.said for each in seen.problems if each.blocks]
    if not again:
        wrong += [str(each) for each in repeats.find(db, broadcast, terms.same_text)]
    if wrong:
        raise BroadcastProblem("; ".join(wrong))
    return seen.counted.people


def _may_approve(
    db: Database, terms: Terms, broadcast: Broadcast, by: int, people: int, recipients: int | None
) -> None:
    if recipients is not None and recipients != people:
        raise BroadcastProblem(f"it would go to {people} people now, not to {recipients}: look at it again")
    if people <= terms.approve_above or by != broadcast.by:
        return
    if others := desk.others(db, by):
        raise BroadcastProblem(
            f"it goes to {people} people, more than {terms.approve_above}: another of the staff has to approve it"
            f" ({', '.join(others)})"
        )
    allowed = instant(broadcast.asked or 0) + terms.delay
    if db.now() < allowed:
        at = allowed.astimezone(ZoneInfo(terms.office.zone or "UTC"))
        raise BroadcastProblem(
            f"nobody else can approve it, so look at it once more: from {at:%H:%M} on, by the office's clock, you can"
            " approve it alone"
        )
    if recipients is None:
        raise BroadcastProblem("nobody else can approve it: type the number of people who get it")


def _tell_others(db: Database, broadcast: Broadcast, by: int, people: int) -> None:
    said: dict[str, str | int] = {"name": desk.acting(db, by), "title": broadcast.draft.name, "count": people}
    for way in desk.ways(db, by):
        key = f"s:broadcast:{broadcast.id}:{db.now_ms()}"
        outbox.tell_one(db, key, way, Say("staff-broadcast-asked", said), urgency=outbox.REMINDERS, prompted=False)
