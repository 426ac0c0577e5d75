"""What a row of an imported file says about the one hearing that it means, and whether it may. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scheduler import hearings
from scheduler.db import Row
from scheduler.hearings import Given
from scheduler.import_findings import Candidate, Finding, candidate_of, given_of
from scheduler.import_known import Known
from scheduler.import_lines import Line, identity, may_consent

_THEIRS = ("self", "family")


def same_date(line: Line, row: Row, respondent: int | None, known: Known, now: int) -> Finding:
    """The hearing has the date of the row."""
    if row["state"] == "cancelled":
        return Finding(line, "ask", "this hearing was cancelled here", row["hearing_id"], respondent)
    return moved(line, row, respondent, known, now)


def gone(line: Line, row: Row, respondent: int | None, now: int) -> Finding:
    """The row says that this hearing will not take place."""
    if row["state"] != "set" or not is_ahead(row, now):
        return Finding(line, "unchanged", "cancelled there, and not ahead here", row["hearing_id"], respondent)
    return Finding(line, "gone", "the file says that it is cancelled", row["hearing_id"], respondent, given_of(row))


def moved(line: Line, row: Row, respondent: int | None, known: Known, now: int) -> Finding:
    """The row means this hearing: whether it says anything new, and whether it may."""
    was, given = given_of(row), merged(line.given, row)
    people = _people(line, respondent, known)
    hearing = row["hearing_id"]
    past = row["instant"] is not None and row["instant"] <= now
    if row["disputed"] and not past:
        return _conflict(line, row, respondent, known, given)
    if was and (was.wall, was.zone, was.place, was.medium, was.court) == (
        given.wall,
        given.zone,
        given.place,
        given.medium,
        given.court,
    ):
        return Finding(line, "changed" if people else "unchanged", "", hearing, respondent, people=people)
    if past:
        if row["wall"] == line.wall:
            return Finding(line, "unchanged", "", hearing, respondent)
        return Finding(line, "ask", "that hearing is past, and a past hearing is not moved", hearing, respondent, was)
    if row["said_role"] in _THEIRS and row["wall"] != line.wall and hearing not in known.agreed:
        who = _who(row["said_role"])
        return Finding(
            line, "conflict", f"{who} gave this date", hearing, respondent, was, given, people, theirs=row["number"]
        )
    return Finding(line, "changed", "", hearing, respondent, was, given, people)


def ask(line: Line, respondent: int | None, left: Iterable[Row]) -> Finding:
    """More than one hearing may be meant."""
    candidates = tuple(candidate_of(row) for row in left)
    return Finding(line, "ask", which(candidates), respondent=respondent, now=line.given, candidates=candidates)


def which(candidates: Sequence[Candidate]) -> str:
    """The question which of them it is."""
    dates = ", ".join(f"{each.given.wall:%Y-%m-%d %H:%M}" if each.given else "no date yet" for each in candidates)
    if len({each.who for each in candidates}) == 1 and len(candidates) > 1:
        return f"which one is it? we have {dates}"
    return f"is it {candidates[0].who}? we have {dates}"


def is_ahead(row: Row, now: int) -> bool:
    """Whether a hearing is still to come, or awaited."""
    return row["instant"] is None or row["instant"] > now


def brings_a_reader(found: Finding, known: Known) -> bool:
    """Whether a hearing that is new brings somebody who may have others to be reminded of: a phone for a person who is
    here, or consent to a phone that is."""
    respondent = found.respondent or known.respondents.get(identity(found.line))
    agreed = any((row := known.addresses.get(way)) and may_consent(found.line, row) for way in found.line.addresses)
    return found.what == "new" and (agreed or bool({"phone", "telegram"} & {*_people(found.line, respondent, known)}))


def merged(given: Given, row: Row) -> Given:
    """`given`, with what the file leaves open taken from the standing date, as long as the court is the same."""
    if row["wall"] is None or (given.court is not None and row["court"] != given.court):
        return given
    if given.court is None and (given.zone, given.city) != (row["zone"], row["city"]):
        return given
    medium = row["medium"] if given.medium == "unknown" else given.medium
    return Given(
        given.wall,
        given.zone,
        given.city,
        given.court or row["court"],
        given.place or row["place"],
        medium,
        given.judge or row["judge"],
    )


def _conflict(line: Line, row: Row, respondent: int | None, known: Known, given: Given) -> Finding:
    others = known.disputed.get(row["hearing_id"], [])
    hearing, was = row["hearing_id"], given_of(row)
    if hearings.is_same(row, given) and others:
        # What stands is found right: what changes is that the other date ends.
        other = others[0]
        why = f"{_who(other['said_role'])} said {_otherwise(other, line.wall)}"
        ends = given_of(other)
        return Finding(line, "conflict", why, hearing, respondent, ends, given, theirs=other["number"])
    said = next((each for each in others if each["wall"] == line.wall), None)
    if said is not None and (row["wall"] != line.wall or hearings.is_same(said, given)):
        # The file agrees with them, against what stood.
        why = f"{_who(said['said_role'])} says the same; we had {_otherwise(row, line.wall, 'another date')}"
        return Finding(line, "conflict", why, hearing, respondent, was, given, theirs=row["number"])
    another = [each for each in others if each["wall"] != line.wall] or others
    if not another:
        return Finding(line, "conflict", f"{_who('self')} said another date", hearing, respondent, was, given)
    why, number = f"{_who(another[0]['said_role'])} said {_otherwise(another[0], line.wall)}", another[0]["number"]
    return Finding(line, "conflict", why, hearing, respondent, was, given, theirs=number)


def _otherwise(row: Row, wall: str, date: str = "") -> str:
    """What a revision says instead of a date at `wall`: its own date, or `date` for it, else where or how."""
    if row["wall"] == wall:
        return "another place, or another way to appear"
    return date or row["wall"].replace("T", " ")


def _who(role: str) -> str:
    return {"self": "the person", "family": "a relative"}.get(role, "somebody")


def _people(line: Line, respondent: int | None, known: Known) -> tuple[str, ...]:
    found = []
    if respondent is None:
        return ()
    for way in line.addresses:
        row = known.addresses.get(way)
        if row is None or (row["contact_id"], respondent) not in known.following:
            found.append("phone" if way[0] == "sms" else way[0])
        elif may_consent(line, row):
            found.append("consent")
    if line.attorney is not None and known.attorneys.get(respondent) != line.attorney:
        found.append("attorney")
    return tuple(dict.fromkeys(found))
