"""For whom a broadcast is: whom it asks about, who of them may be written to, and why the others may not.

News goes to whoever asked for news. What concerns a hearing goes to its approved followers, by their consent to hear of
the case. One row for each person, however many cases they follow.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import Any, Literal

from scheduler.broadcasts import ties
from scheduler.db import Database, Row
from scheduler.right_to_hear import agreed

Scope = Literal["news", "case"]

# Why somebody who was meant gets nothing, as the SQL below calls it and in words for staff.
LEFT_OUT: Mapping[str, str] = {
    "confidential": "a confidential case without its opt-in",
    "detained": "detained: only relatives are written to",
    "pending": "a follower who is not approved yet",
    "muted": "wants no messages about this case",
    "unreleased": "an import that is not released brought them",
    "stopped": "asked for no more messages",
    "no_consent": "has not agreed to this",
    "unreachable": "no address that works",
    "no_text": "no text in a language of theirs",
    "no_value": "a placeholder of the text has no value for them",
}

# A sample of how long texts become is taken among these: nobody waits until everybody was read for it.
LOOKED_AT = 2_000


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a broadcast asks about. All that is given must hold; of several values of one field, any.

    `courts`: codes of the court list; `since`, `until`: days of a hearing on the court's calendar; `attorneys`: keys of
    the config; `unconfirmed`: the reader has not said "I will go" to that date.
    """

    courts: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    attorneys: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    unconfirmed: bool = False

    @property
    def of_hearings(self) -> bool:
        """Whether it asks for anything of a hearing."""
        return bool(self.courts or self.cities or self.since or self.until or self.kinds or self.unconfirmed)

    @property
    def of_cases(self) -> bool:
        """Whether it asks for anything of a case at all."""
        return bool(self.of_hearings or self.attorneys or self.tags)

    def to_json(self) -> str:
        """As text, for the table; only what is given."""
        given = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(given, default=date.isoformat, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Audience:
        """The inverse of `to_json`."""
        raw: dict[str, Any] = json.loads(text)
        known = {each.name for each in fields(cls)}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in raw.items()
        }
        for name in ("since", "until"):
            if values.get(name):
                values[name] = date.fromisoformat(values[name])
        return cls(**{name: value for name, value in values.items() if name in known})


@dataclass(frozen=True, slots=True)
class Aim:
    """An audience with all else that decides who gets it. `served`: the languages of readers for whom there is a text;
    `second`: a reader's second language counts too; `needs`: what the texts say of a case (`ties.NEEDS`); `asked`: the
    reader asks, so that it does not count whether they want messages of themselves."""

    audience: Audience
    scope: Scope
    served: frozenset[str]
    second: bool = False
    needs: frozenset[str] = frozenset()
    asked: bool = False

    def when_asked(self) -> Aim:
        """Of whom it is still true who got the neutral line and asks for the rest."""
        return replace(self, audience=replace(self.audience, unconfirmed=False), asked=True)


@dataclass(frozen=True, slots=True)
class Group:
    """So many people who get the same words in the same way. `first`: the lowest of their ids."""

    language: str
    second: str | None
    channel: str
    wording: str
    people: int
    first: int


@dataclass(frozen=True, slots=True)
class Counted:
    """How an audience stands: who gets it, in groups, and how many are left out, by `LEFT_OUT`. `unserved`: for how
    many there is no text, by their own language, the most first."""

    groups: tuple[Group, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    unserved: Mapping[str, int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """How many get it."""
        return sum(group.people for group in self.groups)

    def __add__(self, other: Counted) -> Counted:
        """Of two spans of people that share nobody."""
        found: dict[tuple[str, str, str, str], Group] = {}
        for each in (*self.groups, *other.groups):
            known = found.setdefault((each.language, each.second or "", each.channel, each.wording), each)
            if known is not each:
                people, first = known.people + each.people, min(known.first, each.first)
                found[each.language, each.second or "", each.channel, each.wording] = replace(
                    known, people=people, first=first
                )
        left = Counter(self.left_out) + Counter(other.left_out)
        unserved = Counter(self.unserved) + Counter(other.unserved)
        return _counted([found[key] for key in sorted(found)], left, unserved)


def count(db: Database, aim: Aim, after: int = 0, last: int | None = None) -> Counted:
    """How many with ids above `after` and up to `last` get it, and how many do not and why. Reads each of them once."""
    sql, params = _look(aim, db.now_ms(), after, last)
    rows = db.all(
        "select reason, language, second_language, channel, wording, count(*) as people, min(contact_id) as first"
        f" from ({sql}) as looked group by reason, language, second_language, channel, wording"
        " order by language, second_language, channel, wording",
        *params,
    )
    left, unserved = Counter[str](), Counter[str]()
    for row in rows:
        if row["reason"] is not None:
            left[row["reason"]] += row["people"]
        if row["reason"] == "no_text":
            unserved[row["language"]] += row["people"]
    names = ("language", "second_language", "channel", "wording", "people", "first")
    groups = [Group(*(row[name] for name in names)) for row in rows if row["reason"] is None]
    return _counted(groups, left, unserved)


def _counted(groups: Iterable[Group], left: Mapping[str, int], unserved: Mapping[str, int]) -> Counted:
    most = sorted(unserved.items(), key=lambda each: (-each[1], each[0]))
    return Counted(tuple(groups), {why: left[why] for why in LEFT_OUT if left.get(why)}, dict(most))


def some(db: Database, aim: Aim, limit: int) -> list[Row]:
    """The first `limit` of each language of those who get it, by their ids, among the first `LOOKED_AT` contacts:
    contact_id, language, second_language, channel, wording, zone, address_id."""
    sql, params = getting(aim, db.now_ms(), 0, LOOKED_AT)
    return db.all(
        "select * from (select getting.*, row_number() over (partition by language order by contact_id) as nth"
        f" from ({sql}) as getting) as numbered where nth <= ? order by language, nth",
        *params,
        limit,
    )


def look_at(db: Database, aim: Aim, contact: int) -> Row | None:
    """One person: a row as of `getting`, and `reason`: null, or why they are left out. None when they are not meant."""
    sql, params = _look(aim, db.now_ms(), contact - 1, contact)
    return db.one(sql, *params)


def getting(aim: Aim, now: int, after: int, last: int | None) -> tuple[str, list[Any]]:
    """The SQL for those with ids above `after` and up to `last` who get it: contact_id, language, second_language,
    zone, wording, channel, address_id."""
    sql, params = _look(aim, now, after, last)
    return f"select * from ({sql}) as looked where reason is null", params


def concerned(db: Database, aim: Aim, readers: Collection[int]) -> dict[int, list[Row]]:
    """Of `readers`, those who may still hear of what it is about, each with the cases that concern them
    (`ties.of_readers`). Neither their addresses nor their languages are looked at."""
    news, of_cases = aim.scope == "news", aim.scope == "case" or aim.audience.of_cases
    allowed = set(readers) - (ties.kept_away(db, readers) if news else set())
    found: dict[int, list[Row]] = {} if of_cases else {reader: [] for reader in allowed}
    if of_cases or aim.needs:
        for row in ties.of_readers(db, aim, allowed):
            found.setdefault(row["contact_id"], []).append(row)
    return found


def of_any_case(db: Database, readers: Collection[int]) -> set[int]:
    """Those of `readers` who may hear of some case, whatever becomes of its hearings."""
    return {row["contact_id"] for row in ties.of_readers(db, Aim(Audience(), "news", frozenset()), readers)}


def _look(aim: Aim, now: int, after: int = 0, last: int | None = None) -> tuple[str, list[Any]]:
    """Everybody who is meant, once each, with `reason`: null, or why they are left out."""
    within = "{id} > ?" + (" and {id} <= ?" if last is not None else "")
    span = [after, *([last] if last is not None else [])]
    must = aim.scope == "case" or aim.audience.of_cases
    joined, params = "", list[Any]()
    if must or aim.needs:
        tied, params = ties.of_span(aim, now, within.format(id="follower.contact_id"), span)
        joined = f"{'join' if must else 'left join'} ({tied}) as tied on tied.contact_id = contact.id"
    if aim.scope == "news":
        kept = ties.KEPT_AWAY.format(within="and " + within.format(id="follower.contact_id"))
        joined, params = f"{joined} left join ({kept}) as kept on kept.contact_id = contact.id", [*params, *span]
    where, more = _where(aim, within.format(id="contact.id"), span)
    sql = _PEOPLE.format(
        reason=_reason(aim, must),
        joined=joined,
        works=_WORKS.format(way="way", scope=aim.scope),
        better=_WORKS.format(way="better", scope=aim.scope),
        where=where,
    )
    served = sorted(aim.served)
    return sql, [*served, *(served if aim.second else []), *params, *more]


def _where(aim: Aim, within: str, span: list[Any]) -> tuple[str, list[Any]]:
    where, params = [within], list[Any](span)
    for sql, values in (
        ("contact.language in ({})", aim.audience.languages),
        ("(way.channel is null or way.channel in ({}))", aim.audience.channels),
    ):
        if values:
            where.append(sql.format(ties.marks(values)))
            params += values
    return " and ".join(where), params


def _reason(aim: Aim, must: bool) -> str:
    """The first that holds: of the cases, of the addresses, of the words. Each is looked at once."""
    served = f"contact.language in ({ties.marks(aim.served) or 'null'})"
    if aim.second:
        served += f" or coalesce(contact.second_language, '') in ({ties.marks(aim.served) or 'null'})"
    known = " and ".join(f"tied.has_{need} = 1" for need in sorted(aim.needs)) or "1 = 1"
    reason = (
        f"case when way.id is null then {_SILENT.format(agreed=_AGREED.format(way='each_way', scope=aim.scope))}"
        f" when not ({served}) then 'no_text' when {known} then null else 'no_value' end"
    )
    for given, bars, of in ((must, ties.BARS, "tied"), (aim.scope == "news", ties.KEPT, "kept")):
        if given:
            named = " ".join(f"when {bar} then '{name}'" for bar, name in bars.items())
            reason = f"case {of}.bar {named} else {reason} end"
    return reason


_AGREED = agreed("{way}", "'{scope}'")
_WORKS = f"{{way}}.stopped is null and {{way}}.failed is null and {_AGREED}"

# Why a person has no address that may be written to.
_SILENT = """case
    when exists (select 1 from address as each_way where contact_id = contact.id and stopped is not null) then 'stopped'
    when exists (select 1 from address as each_way where contact_id = contact.id and {agreed}) then 'unreachable'
    else 'no_consent' end"""

# `way`: of the addresses of one person the first that works and has consent.
_PEOPLE = """
select contact.id as contact_id, contact.language, contact.second_language, contact.zone, contact.wording,
       way.channel, way.id as address_id, {reason} as reason
from contact {joined}
left join address as way on way.contact_id = contact.id and {works} and not exists (
    select 1 from address as better where better.contact_id = way.contact_id and better.id <> way.id and {better}
    and (better.rank < way.rank or (better.rank = way.rank and better.id < way.id))
)
where {where}
"""
