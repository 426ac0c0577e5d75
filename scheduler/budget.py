"""What strangers may cost: how many are taken up within an hour, how many answers go out within a day.

Reminders are never held back by it, nor is a STOP. What is held back is noted, and staff is told once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from messages.say import Say
from messages.telephone import country_of
from scheduler import office, outbox, people
from scheduler.db import Database, ms
from scheduler.people import Address

# Where each answer costs something.
CHARGED = ("sms",)
# Whoever agreed before that is no stranger: only their own answers are counted against them.
KNOWN_AFTER = timedelta(days=1)
_HOUR, _DAY = 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class Budget:
    """`newcomers`: people an hour, over all channels; `newcomers_on_channel`: on one of them. `countries`: ISO codes of
    those to whose numbers strangers are answered. Answers a day (UTC): `per_sender`, and to strangers `per_country` and
    in all (`per_day`)."""

    newcomers: int = 200
    newcomers_on_channel: int = 120
    countries: frozenset[str] = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
    per_sender: int = 120
    per_country: int = 1000
    per_day: int = 2500


def refuses_newcomer(db: Database, budget: Budget, channel: str, value: str) -> str | None:
    """Why somebody whom nobody knows is not taken up now; None when they are."""
    limits = (("newcomers", budget.newcomers), (f"newcomers:{channel}", budget.newcomers_on_channel))
    for what, most in limits:
        if _tallied(db, what, _HOUR) >= most:
            return _reached(db, channel, what, _HOUR, f"{most} new people within this hour")
    return _refuses_stranger(db, budget, channel, value)


def refuses_answer(db: Database, budget: Budget, address: Address) -> str | None:
    """Why an answer to this address is held back; None when it may go."""
    if address.channel not in CHARGED or office.staff_role(db, address.contact_id):
        return None
    mine = f"answers:{address.id}"
    if _tallied(db, mine, _DAY) >= budget.per_sender:
        return _reached(
            db, address.channel, mine, _DAY, f"{budget.per_sender} answers to one number", address.contact_id
        )
    return None if _is_known(db, address) else _refuses_stranger(db, budget, address.channel, address.value)


def took_up(db: Database, channel: str) -> None:
    """One more newcomer."""
    for what in ("newcomers", f"newcomers:{channel}"):
        _tally(db, what, _HOUR)


def answered(db: Database, address: Address, count: int) -> None:
    """So many more answers go to this address."""
    if count and address.channel in CHARGED:
        for what in (f"answers:{address.id}", f"answers:{address.channel}:{country_of(address.value)}", "answers"):
            _tally(db, what, _DAY, count)


def forget(db: Database) -> int:
    """Take away the tallies of days that are over; how many."""
    return db.run("delete from tally where since < ?", db.now_ms() - 2 * _DAY)


def _refuses_stranger(db: Database, budget: Budget, channel: str, value: str) -> str | None:
    if channel not in CHARGED:
        return None
    country = country_of(value)
    if country not in budget.countries:
        return _reached(
            db, channel, f"abroad:{country}", _DAY, f"numbers of {country or 'no country'} are not answered"
        )
    theirs = f"answers:{channel}:{country}"
    if _tallied(db, theirs, _DAY) >= budget.per_country:
        return _reached(db, channel, theirs, _DAY, f"{budget.per_country} answers to numbers of {country} today")
    if _tallied(db, "answers", _DAY) >= budget.per_day:
        return _reached(db, channel, "answers", _DAY, f"{budget.per_day} answers today")
    return None


def _is_known(db: Database, address: Address) -> bool:
    before = ms(db.now() - KNOWN_AFTER)
    return db.one("select 1 from consent where address_id = ? and given < ?", address.id, before) is not None


def _reached(db: Database, channel: str, what: str, span: int, why: str, contact: int | None = None) -> str:
    """Staff is told once for each limit and its hour or day."""
    key = f"abuse:{what}:{db.now_ms() // span}"
    if db.one("select 1 from task where key = ?", key) is None:
        people.add_task(db, key, "abuse", why, contact_id=contact)
        say = Say("staff-job-failed", {"job": f"{channel}: answers to strangers", "reason": why})
        outbox.tell_staff(db, f"s:{key}", say)
    return why


def _tallied(db: Database, what: str, span: int) -> int:
    row = db.one("select count from tally where what = ? and since = ?", what, _since(db, span))
    return int(row["count"]) if row else 0


def _tally(db: Database, what: str, span: int, count: int = 1) -> None:
    db.run(
        "insert into tally (what, since, count) values (?, ?, ?)"
        " on conflict (what, since) do update set count = tally.count + excluded.count",
        what,
        _since(db, span),
        count,
    )


def _since(db: Database, span: int) -> int:
    now = db.now_ms()
    return now - now % span
