"""Proof of notice: the record of one hearing as a page that is made to be printed, for the console and for a file."""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from zoneinfo import ZoneInfo

from jinja2 import Environment

from bot.config import Config
from bot.console.frame import templates_for
from scheduler.courts import court
from scheduler.db import Database, Row, instant
from scheduler.proof import Proof, Told, proof

# Whose word a date is.
SAID_BY = {
    "self": "the respondent",
    "family": "a relative",
    "staff": "the office",
    "import": "the office's list",
}
STATES = {"standing": "counts", "disputed": "in dispute", "rejected": "no longer counts"}
HEARING = {"awaited": "no date yet", "set": "set", "cancelled": "cancelled", "closed": "over"}
# Kept from what was sent, in order: a column of a try, and what it is called.
RECEIPTS = (("delivered", "delivered"), ("read", "read"), ("confirmed", "confirmed"))


def document(db: Database, config: Config, hearing_id: int, by: str, templates: Environment | None = None) -> str:
    """The page. `by`: who asks for it; `templates`: those of the console, in which case the page names its style and
    has a way back; without them it is one file that needs no other. Raises LookupError."""
    made = templates or templates_for(config, db.now)
    zone = ZoneInfo(config.office.zone or "UTC")

    def both(at: int | datetime | None) -> str:
        return _both(at, zone)

    style = None if templates else resources.files("bot.console").joinpath("static/proof.css").read_text("utf-8")
    return made.get_template("proof.html").render(
        proof=(found := proof(db, hearing_id)),
        sent=[(reader, [each for each in reader.told if each.tried]) for reader in found.readers],
        lacking=[(reader, each) for reader in found.readers for each in reader.told if _lacking(each)],
        dropped=[(reader, each) for reader in found.readers for each in reader.told if each.row["state"] == "killed"],
        used=_outcomes(found),
        both=both,
        place=_place,
        receipts=_receipts,
        said_by=SAID_BY,
        states=STATES,
        hearing_states=HEARING,
        zone=zone.key,
        by=by,
        version=_version(),
        keep_days=config.privacy.keep_days,
        style=style,
    )


def _both(at: int | datetime | None, zone: ZoneInfo) -> str:
    """A moment in the office's zone and in UTC, to the second."""
    if at is None:
        return ""
    moment = instant(at) if isinstance(at, int) else at
    there = moment.astimezone(zone)
    hour = f"{there.hour % 12 or 12}:{there:%M:%S} {'AM' if there.hour < 12 else 'PM'} {there:%Z}"
    same = there.utcoffset() == timedelta(0)
    return f"{there:%a %b} {there.day}, {there.year}, {hour}" + ("" if same else f" ({moment:%Y-%m-%d %H:%M:%S} UTC)")


def _lacking(each: Told) -> bool:
    """Whether it should have arrived, and did not."""
    return each.row["state"] in ("failed", "expired") or (each.tried and not each.arrived)


def _outcomes(found: Proof) -> set[str | None]:
    return {tried["outcome"] for reader in found.readers for told in reader.told for tried in told.tries}


def _place(date: Row) -> str:
    known = court(date["court"]) if date["court"] else None
    parts = (known.name if known else None, date["place"] or (known.address if known else None))
    return ", ".join(part for part in parts if part)


def _receipts(tried: Row) -> list[tuple[str, int]]:
    return [(name, tried[column]) for column, name in RECEIPTS if tried[column] is not None]


def _version() -> str:
    try:
        return version("courtbell")
    except PackageNotFoundError:
        return "(a checkout)"
