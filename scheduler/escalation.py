"""What follows when the last reminder is not answered: the other channel, then relatives, then the office.

"Unanswered" is neither read nor confirmed (design, section 6). When to do it is a pure function of instants; what was
done is a row with a key, so that it happens once however often this is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from messages.say import Phrase, Say, When
from scheduler import fallback, outbox, people
from scheduler.db import Database, Row, instant, ms
from scheduler.fallback import OF_ONE_ROW
from scheduler.office import Office
from scheduler.office_days import last_office_day, next_office_day
from scheduler.plan import instant_of, quiet_from, quiet_until
from scheduler.policy import Policy

# The last reminder goes out a day before, at the earliest in the morning; silence after it matters until the hearing.
AHEAD = timedelta(days=2)
# Of so many silent phones in a night staff is told one by one: each alarm is a text on somebody's phone.
ONE_BY_ONE = 5
# Below this nobody could have answered yet.
LEAST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Ladder:
    """When each next step is taken after silence (aware UTC). None: there is no time left for it, so staff calls."""

    second_channel: datetime | None
    relatives: datetime | None


def ladder(sent: datetime, begins: datetime, zone: str, policy: Policy) -> Ladder:
    """When to try more for a last reminder that went out at `sent` for a hearing at `begins`, read at `zone`.

    Both waits shrink, in proportion, until each step leaves `policy.least_lead` before the hearing, and neither lies in
    quiet hours.
    """
    opens = quiet_until(sent, zone, policy) or sent
    closes = min(begins - policy.least_lead, quiet_from(opens, zone, policy))
    room = closes - opens
    if room < LEAST_WAIT * 2:
        return Ladder(None, None)
    share = min(1.0, room / policy.relatives_after)
    return Ladder(opens + policy.second_channel_after * share, opens + policy.relatives_after * share)


def last_step(days: Sequence[int], wall: date) -> int | None:
    """Of a kind's `days` (from far to near): the one whose silence has the other channel tried. The nearest, whatever
    the policy calls for."""
    return days[-1] if days else None


def step_to_be_called_about(days: Sequence[int], wall: date) -> int | None:
    """The one whose silence is on the call list by the last office day before `wall`: three days before, or what is
    nearest to that. One that would only come after that day says nothing yet: then the one before it counts."""
    usual = next((day for day in days if day <= 3), None)
    gap = (wall - last_office_day(wall)).days
    if usual is None or usual >= gap:
        return usual
    return next((day for day in reversed(days) if day >= gap), usual)


_UNANSWERED = """
select message.id, message.kind, message.step, message.reader, message.hearing_id, message.revision, message.channel,
       message.prompted, message.state, message.due, message.expires, contact.zone, revision.wall,
       revision.zone as court_zone, revision.city, revision.instant, hearing.kind as hearing_kind, respondent.label,
       respondent.id as respondent, follower.relation,
       (select min(coalesce(ended, started)) from attempt where message_id = coalesce(carried_by, message.id)
        and outcome <> 'failed') as sent,
       (select max(told.due) from message as told join attempt on attempt.message_id = coalesce(carried_by, told.id)
        where told.hearing_id = message.hearing_id and told.reader = message.reader
        and attempt.outcome in ('read', 'confirmed')
        -- An answer is to the date that was told; to both where the text named two, as it did of those that stand.
        and (told.revision = message.revision or (told.due >= revision.said and (told.kind = 'details' or exists (
            select 1 from revision as other where other.hearing_id = told.hearing_id
            and other.number = told.revision and other.state <> 'rejected'))))) as answered,
       (select count(distinct channel) from attempt where message_id = message.id) as channels
from revision
join hearing on hearing.id = revision.hearing_id and hearing.state = 'set'
join message on message.hearing_id = revision.hearing_id and message.revision = revision.number
join contact on contact.id = message.reader
join appears on appears.hearing_id = hearing.id
join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id and follower.contact_id = message.reader
where revision.instant > ? and revision.instant <= ? and revision.state <> 'rejected'
  and follower.muted = 0 and ((follower.relation = 'self' and follower.state = 'approved')
    or (follower.relation = 'family' and follower.state <> 'removed'
      and (follower.state = 'approved' or revision.said_contact = follower.contact_id
        or revision.also_said like '%,' || cast(follower.contact_id as text) || ',%')
      and not exists (
        select 1 from follower as own join address on address.contact_id = own.contact_id
        where own.respondent_id = respondent.id and own.relation = 'self' and own.state = 'approved' and own.muted = 0
        and respondent.detained = 0 and address.stopped is null and address.failed is null
        and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null))))
  and message.kind in ('reminder', 'confirmation', 'changed')
  and message.state in ('sent', 'carried', 'planned', 'sending', 'unknown')
order by message.id, follower.relation desc, respondent.id
"""


Steps = Callable[[Sequence[int], date], int | None]


def silent(db: Database, policy: Policy, ahead: timedelta, step: Steps = last_step) -> Iterator[Row]:
    """The last reminders that are not answered, of hearings within `ahead`: for each reader and date the first of what
    went out since `step` (so many days before) was due.

    The person's own; relatives count where nobody else reads: no phone of the person's own, or one that may not be
    written to.
    """
    now = db.now()
    found: dict[tuple[int, int, int], Row] = {}
    known: set[tuple[int, int, int]] = set()
    for row in db.all(_UNANSWERED, ms(now), ms(now + ahead)):
        if row["sent"] is None:
            continue
        try:
            days, due = _step_due(row, policy, step)
        except OF_ONE_ROW:
            # Such as a zone that is none: whoever knows the person has to call; the others are looked at.
            about = {"contact_id": row["reader"], "hearing_id": row["hearing_id"]}
            people.add_task(db, f"silence:{row['id']}", "unread", "cannot be read", **about)
            continue
        if due is None or not _belongs(row, days, due):
            continue
        if (row["answered"] or 0) >= min(ms(due), row["due"]):
            known.add((row["respondent"], row["hearing_id"], row["revision"]))
            continue
        key = (row["reader"], row["hearing_id"], row["revision"])
        if key not in found or row["sent"] < found[key]["sent"]:
            found[key] = row
    for row in found.values():
        # Of relatives who are reminded instead of the person, one who knows is enough.
        if not (_of_family(row) and (row["respondent"], row["hearing_id"], row["revision"]) in known):
            yield row


def _step_due(row: Row, policy: Policy, step: Steps) -> tuple[int, datetime | None]:
    wall = datetime.fromisoformat(row["wall"]).date()
    days = step(policy.of(row["hearing_kind"]).days, wall)
    if days is None:
        return 0, None
    return days, instant_of(datetime.combine(wall - timedelta(days=days), policy.at), row["zone"])


def _belongs(row: Row, days: int, due: datetime) -> bool:
    """Whether what went out is of the step so many `days` before, or later. A reminder may leave before its hour: in
    one text with another of that day, or because all of a day's do not fit into it."""
    step = row["step"].removesuffix("d")
    return (row["kind"] == "reminder" and step.isdigit() and int(step) <= days) or instant(row["sent"]) >= due


def follow_up(db: Database, policy: Policy, office: Office) -> None:
    """Take every step that is due after silence. For a periodic job: doing it again changes nothing."""
    now = db.now()
    for row in silent(db, policy, AHEAD):
        plan = ladder(instant(row["sent"]), instant(row["instant"]), row["zone"], policy)
        if plan.relatives is None:
            if not row["prompted"]:  # who has just typed a date knows it
                _tell_office(db, row)
        elif plan.relatives <= now:
            _tell_office(db, row, relatives=True)
        elif plan.second_channel is not None and plan.second_channel <= now:
            _second_channel(db, row)
    for row, at in _before_the_last_office_day(db, policy, office):
        if at <= now:
            _on_the_list(db, row)


def _before_the_last_office_day(db: Database, policy: Policy, office: Office) -> Iterator[tuple[Row, datetime]]:
    """Who has not answered since the step three days before, and when that goes on the call list."""
    zone = office.zone or "UTC"
    today = db.now().astimezone(ZoneInfo(zone)).date()
    # Up to the end of the next office day: on a Friday the hearings of Monday are looked at as well.
    ahead = next_office_day(today) - today + timedelta(days=1)
    for row in silent(db, policy, ahead, step_to_be_called_about):
        day = last_office_day(datetime.fromisoformat(row["wall"]).date())
        opens = instant_of(datetime.combine(day, policy.quiet_until), zone)
        yield row, max(opens, instant(row["sent"]) + policy.relatives_after)


def next_at(db: Database, policy: Policy, office: Office) -> int | None:
    """When `follow_up` has something to do next (Unix ms); None when nothing is known to come."""
    plans = [
        ladder(instant(row["sent"]), instant(row["instant"]), row["zone"], policy) for row in silent(db, policy, AHEAD)
    ]
    steps = [at for plan in plans for at in (plan.second_channel, plan.relatives)]
    steps += [at for _, at in _before_the_last_office_day(db, policy, office)]
    # In milliseconds, which are all that the clock of a test need have: what is due within this one is done by now.
    return min((ms(at) for at in steps if at is not None and ms(at) > db.now_ms()), default=None)


def _second_channel(db: Database, row: Row) -> None:
    if row["state"] == "sent" and row["channels"] == 1:
        fallback.other_way(db, row, leaving=True)


def _tell_office(db: Database, row: Row, *, relatives: bool = False) -> None:
    if db.one("select 1 from task where key = ?", f"{_key(row)}:last"):
        return
    if relatives:
        fallback.tell_relatives(db, row, "u")
    _on_the_list(db, row, ":last")
    when = When(datetime.fromisoformat(row["wall"]), row["court_zone"], row["city"])
    # Of several relatives who are silent staff is told once; each stands on the list, with their number.
    key = f"unread-family:{row['hearing_id']}:{row['revision']}" if _of_family(row) else _key(row)
    say = Say("staff-unread-family" if _of_family(row) else "staff-unread", {"label": row["label"], "when": when})
    outbox.tell_staff(db, f"s:{key}", say)


def _on_the_list(db: Database, row: Row, which: str = "") -> None:
    about = {"contact_id": row["reader"], "hearing_id": row["hearing_id"]}
    kind = "unread_family" if _of_family(row) else "unread"
    people.add_task(db, _key(row) + which, kind, "the last reminders are not answered", **about)


def _of_family(row: Row) -> bool:
    return bool(row["relation"] == "family")


def _key(row: Row) -> str:
    return f"unread:{row['reader']}:{row['hearing_id']}:{row['revision']}"


# The hearings that are near come first (`cross join` holds SQLite to the order that is written): else it goes through
# all followers for each of them.
_QUIET_PHONES = """
select contact.id as contact, min(revision.hearing_id) as hearing, max(address.failures) as failures,
       coalesce(contact.last_input, contact.created) as heard, min(respondent.label) as label
from revision join hearing on hearing.id = revision.hearing_id and hearing.state = 'set'
cross join appears cross join follower
join respondent on respondent.id = appears.respondent_id
join contact on contact.id = follower.contact_id
join address on address.contact_id = contact.id and address.stopped is null
where revision.instant > ? and revision.instant <= ? and revision.state <> 'rejected'
  and appears.hearing_id = hearing.id and follower.respondent_id = appears.respondent_id
  and follower.state = 'approved' and follower.relation <> 'staff'
  and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null)
group by contact.id
having coalesce(contact.last_input, contact.created) <= ? or max(address.failures) >= ?
"""


def tell_of_silent_phones(db: Database, policy: Policy, ahead: timedelta = timedelta(days=8)) -> None:
    """Tell staff, once for each silence, of people with a hearing near who have not been heard from for long; of many
    in one night, how many. Their reminders go on, in discreet wording, with the question whether it is still them."""
    now = db.now()
    rows = db.all(_QUIET_PHONES, ms(now), ms(now + ahead), ms(now - policy.silent_after), policy.silent_failures)
    new = [row for row in rows if people.add_task(db, _silence(row), "silent", "no answer for long", **_about(row))]
    if len(new) > ONE_BY_ONE:
        outbox.tell_staff(db, f"s:silent-many:{ms(now)}", Say("staff-silent-many", {"count": len(new)}))
        return
    for row in new:
        say = Say("staff-silent", {"label": row["label"] or Phrase("somebody")})
        outbox.tell_staff(db, f"s:{_silence(row)}", say)


def _silence(row: Row) -> str:
    return f"silent:{row['contact']}:{row['heard']}"


def _about(row: Row) -> dict[str, int]:
    return {"contact_id": row["contact"], "hearing_id": row["hearing"]}
