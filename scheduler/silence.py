"""Which addresses are silent because their owners asked for it, one by one. The STOP that ends all of a person's is
`people.stop`."""

from __future__ import annotations

from scheduler.db import Database, Row


def begin(db: Database, address_id: int, how: str) -> None:
    """One address falls silent, whatever else its contact has."""
    at = db.now_ms()
    db.run("update address set stopped = ?, stopped_how = ? where id = ? and stopped is null", at, how, address_id)
    db.run("update consent set revoked = ? where revoked is null and address_id = ?", at, address_id)


def end(db: Database, address_id: int) -> None:
    """START: this address may be written to again, and no other of its owner's: the carrier goes on refusing what they
    stopped there. Consent is given anew, by `people.give_consent`."""
    db.run("update address set stopped = null, stopped_how = null where id = ?", address_id)
    rows = db.all("select channel, value from address where id = ?", address_id)
    silent = [way for way in _ways(rows) if db.stops.refuses(*way)]
    db.stops.note("start", silent, db.now_ms())


def asked_for(db: Database) -> list[tuple[str, str]]:
    """All addresses, as (channel, value), whose owners asked for silence (not those whose case is merely over)."""
    return _ways(db.all("select channel, value from address where stopped is not null and stopped_how <> 'over'"))


def _ways(rows: list[Row]) -> list[tuple[str, str]]:
    return [(row["channel"], row["value"]) for row in rows]
