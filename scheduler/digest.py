"""The daily summary to staff: what a person should look at today. Nothing to say, nothing sent.

Who chose plain wording gets the whole list on Telegram; by SMS, and in discreet wording, there are numbers only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from messages.say import Lines, Phrase, Say, When
from scheduler import outbox
from scheduler.db import Database, Row, ms
from scheduler.office import alarm_addresses
from scheduler.office_days import next_office_day
from scheduler.plan import instant_of

# A Telegram message holds 4,096 characters.
LISTED = 20
# Whoever is not reached should be so long before the hearing.
REACH_AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a day's summary says. `unconfirmed` and `unreachable`: the hearings (label, wall, zone, city)."""

    unconfirmed: Sequence[Row]
    unreachable: Sequence[Row]
    tasks: int
    imports: int
    paused: Sequence[Row]
    guidance: int = 0
    crowded: tuple[str, ...] = ()
    ending: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing that a person should look at."""
        people = (self.unconfirmed, self.unreachable, self.tasks, self.imports, self.ending)
        return not any((*people, self.paused, self.guidance, self.crowded))


def send(db: Database, zone: str, guidance: int = 0, crowded: Sequence[str] = (), ending: int = 0) -> int:
    """Put today's summary into the outbox for every member of staff who takes alarms; how many. Once a day each.

    `zone`: the office's; `guidance`: how many information texts expire soon; `crowded`: the channels on which
    tomorrow's reminders do not fit before the quiet hours; `ending`: how many cases are erased soon. It leaves at once,
    whatever the hour: the office chose it.
    """
    found = summary(db, zone, guidance, crowded, ending)
    if found.empty:
        return 0
    today = db.now().astimezone(ZoneInfo(zone)).date().isoformat()
    ways = alarm_addresses(db)
    for way in ways:
        contact = db.one("select wording from contact where id = ?", way["contact_id"])
        full = way["channel"] != "sms" and contact is not None and contact["wording"] == "plain"
        say = Say("digest", {"lines": Lines(tuple(_lines(found, full)))})
        outbox.tell_one(db, f"s:digest:{today}", way, say, urgency=outbox.REMINDERS, prompted=True)
    return len(ways)


def summary(db: Database, zone: str, guidance: int = 0, crowded: Sequence[str] = (), ending: int = 0) -> Summary:
    """What stands open now. Reads a few hundred rows, whatever is registered."""
    now = db.now()
    return Summary(
        unconfirmed=db.all(_UNCONFIRMED, ms(now), ms(_near(now, zone))),
        unreachable=db.all(_UNREACHABLE, ms(now), ms(now + REACH_AHEAD)),
        tasks=_count(db, "select count(*) as n from task where done is null"),
        imports=_count(db, "select count(*) as n from import where state in ('applying', 'parked', 'releasing')"),
        paused=db.all("select channel, reason from pause where until is null or until > ? order by channel", ms(now)),
        guidance=guidance,
        crowded=tuple(crowded),
        ending=ending,
    )


def _near(now: datetime, zone: str) -> datetime:
    """The end of the next day on which the office works, so that Friday's summary has Monday's hearings."""
    day = next_office_day(now.astimezone(ZoneInfo(zone)).date())
    return instant_of(datetime.combine(day + timedelta(days=1), time(0)), zone)


def _lines(found: Summary, full: bool) -> list[Phrase]:
    lines: list[Phrase] = []
    for key, hearings in (("digest-unconfirmed", found.unconfirmed), ("digest-unreachable", found.unreachable)):
        # One person may have several hearings, and one hearing several people.
        count = len({row["respondent_id"] if key == "digest-unreachable" else row["id"] for row in hearings})
        if count:
            lines.append(Phrase(key, {"count": count}))
            if full:
                lines += _listed(hearings)
    for key, count in (
        ("digest-tasks", found.tasks),
        ("digest-imports", found.imports),
        ("digest-guidance", found.guidance),
    ):
        if count:
            lines.append(Phrase(key, {"count": count}))
    if found.ending:
        lines.append(Phrase("digest-ending", {"count": found.ending}))
    lines += [Phrase("digest-paused", {"channel": row["channel"], "reason": row["reason"]}) for row in found.paused]
    lines += [Phrase("staff-load", {"channel": channel}) for channel in found.crowded]
    return lines


def _listed(hearings: Sequence[Row]) -> list[Phrase]:
    shown = [Phrase("digest-hearing", {"label": row["label"], "when": _when(row)}) for row in hearings[:LISTED]]
    if len(hearings) > LISTED:
        shown.append(Phrase("digest-more", {"count": len(hearings) - LISTED}))
    return shown


def _when(row: Row) -> When:
    return When(datetime.fromisoformat(row["wall"]), row["zone"], row["city"])


def _count(db: Database, sql: str, *params: Any) -> int:
    row = db.one(sql, *params)
    return int(row["n"]) if row else 0


_COMING = """
select hearing.id, respondent.id as respondent_id, respondent.label, revision.wall, revision.zone, revision.city
from revision join hearing on hearing.id = revision.hearing_id and hearing.state = 'set'
join appears on appears.hearing_id = hearing.id and appears.role = 'lead'
join respondent on respondent.id = appears.respondent_id
where revision.instant > ? and revision.instant <= ? and revision.state = 'standing'
"""

_UNCONFIRMED = f"""{_COMING}
and not exists (
    select 1 from message join attempt on attempt.message_id = coalesce(message.carried_by, message.id)
    where message.hearing_id = hearing.id and message.revision = revision.number and attempt.outcome = 'confirmed'
)
order by revision.instant, hearing.id limit 1000
"""

_UNREACHABLE = f"""{_COMING}
and not exists (
    select 1 from follower join address on address.contact_id = follower.contact_id
    join consent on consent.address_id = address.id and consent.scope = 'case' and consent.revoked is null
    where follower.respondent_id = respondent.id and follower.state = 'approved' and follower.muted = 0
    and address.stopped is null and address.failed is null
)
order by revision.instant, hearing.id limit 1000
"""
