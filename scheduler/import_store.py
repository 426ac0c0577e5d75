"""Writes what the rows of an import mean, many at a time: people, consent, hearings, messages. All of them parked.

Everything here happens inside one transaction of `imports`; new rows of a kind go in together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, time
from operator import itemgetter

from scheduler import event_names, hearings, office, one_case
from scheduler.db import Database, Row, ms
from scheduler.event_names import Event
from scheduler.hearings import By
from scheduler.import_findings import Finding
from scheduler.import_known import Known
from scheduler.import_lines import Line, identity, may_consent
from scheduler.import_one import brings_a_reader
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import readers_of_many, replan, rows_for

_BY = By("import")
# Rows of which it is certain which hearing they mean.
_SURE = ("changed", "unchanged", "gone")
_REVISION = (
    "hearing_id", "number", "wall", "zone", "instant", "city", "court", "place", "medium", "judge",
    "said_role", "said", "state",
)  # fmt: skip
_PLANNED = (
    "key",
    "kind",
    "step",
    "reader",
    "hearing_id",
    "revision",
    "channel",
    "urgency",
    "prompted",
    "due",
    "expires",
)
_PLANNED_OF = itemgetter(*_PLANNED)


def store(db: Database, policy: Policy, import_id: int, found: Sequence[Finding], known: Known) -> None:
    """Write those among `found` that are to be stored."""
    wanted = [each for each in found if each.stored]
    if not wanted:
        return
    people = _people(db, import_id, wanted, known)
    new = _new_hearings(db, policy, import_id, [each for each in wanted if each.what == "new"], people)
    for respondent in dict.fromkeys(people[each.line.number] for each in wanted if brings_a_reader(each, known)):
        _remind(db, policy, import_id, respondent, but=new)
    for each in wanted:
        if each.what == "changed":
            _change(db, policy, import_id, each, people[each.line.number])
    # Who wrote to us from one of these phones before may be the same person.
    one_case.same_phone(
        db,
        policy,
        dict.fromkeys(
            people[each.line.number]
            for each in wanted
            if each.what == "new" and any(way in known.addresses for way in each.line.addresses)
        ),
    )


def keep_events(db: Database, found: Iterable[Finding], known: Known) -> None:
    """Remember which events of a calendar are which hearings, of rows that mean one that was there before."""
    events: dict[str, Event] = {}
    for each in found:
        if each.line.uid and each.hearing is not None and not each.skipped and each.what in _SURE:
            event = Event(each.hearing, *each.line.version)
            before = known.events.get(each.line.uid)
            if before is None or (before.hearing == event.hearing and event > before):
                events[each.line.uid] = event
    event_names.keep_events(db, events)


def _people(db: Database, import_id: int, wanted: Sequence[Finding], known: Known) -> dict[int, int]:
    """Respondents, contacts, addresses, consent, followers, attorneys; the respondent of each row by its number."""
    now = db.now_ms()
    lines = [each.line for each in wanted]
    fresh = {identity(each.line): each.line for each in reversed(wanted) if _whose(each, known) is None}
    ids = dict(zip(fresh, db.next_ids("respondent", len(fresh)), strict=True))
    db.insert_many(
        "respondent",
        ("id", "label", "reference", "confidential", "detained", "created", "import_id"),
        [
            (ids[who], line.label, line.reference, int(line.confidential), int(line.detained), now, import_id)
            for who, line in fresh.items()
        ],
    )
    people = {each.line.number: _whose(each, known) or ids[identity(each.line)] for each in wanted}
    contacts = _addresses(db, import_id, lines, known)
    _followers(db, import_id, lines, people, contacts, known)
    for line in lines:
        respondent = people[line.number]
        if line.attorney is not None and known.attorneys.get(respondent) != line.attorney:
            office.give_attorney(db, respondent, line.attorney)
            db.run(
                "update respondent_attorney set import_id = ? where respondent_id = ? and until_at is null",
                import_id,
                respondent,
            )
            known.attorneys[respondent] = line.attorney
    _tasks(db, fresh, ids)
    return people


def _whose(each: Finding, known: Known) -> int | None:
    return each.respondent or known.respondents.get(identity(each.line))


def _addresses(db: Database, import_id: int, lines: Sequence[Line], known: Known) -> dict[tuple[str, str], int]:
    """The contact behind each address, made when it is new. Consent is written where the row brings it."""
    now = db.now_ms()
    found = {way: int(row["contact_id"]) for way, row in known.addresses.items()}
    new_contacts: list[tuple[object, ...]] = []
    new_addresses: list[tuple[object, ...]] = []
    consents: dict[int, tuple[object, ...]] = {}
    contact_ids = iter(db.next_ids("contact", len(lines)))
    address_ids = iter(db.next_ids("address", sum(len(line.addresses) for line in lines)))
    ids = {way: int(row["id"]) for way, row in known.addresses.items()}
    for line in lines:
        for rank, way in enumerate(line.addresses):
            if way not in found:
                # The second address of a row belongs to the person of its first one.
                found[way] = found[line.addresses[0]] if rank else next(contact_ids)
                if not rank:
                    new_contacts.append((found[way], line.language, line.given.zone, now, import_id))
                ids[way] = next(address_ids)
                new_addresses.append((ids[way], found[way], *way, rank, now, import_id))
            row = known.addresses.get(way)
            if line.agreed and (row is None or may_consent(line, row)):
                # At noon there: midnight in Greenwich is the day before in all of America.
                at = min(ms(instant_of(datetime.combine(line.agreed.on, time(12)), line.given.zone)), now)
                consents[ids[way]] = (
                    ids[way],
                    "case",
                    at,
                    f"import {import_id}: {line.agreed.how}",
                    "office",
                    line.agreed.how,
                )
    db.insert_many("contact", ("id", "language", "zone", "created", "import_id"), new_contacts)
    columns = ("id", "contact_id", "channel", "value", "rank", "created", "import_id")
    db.insert_many("address", columns, new_addresses)
    db.insert_many("consent", ("address_id", "scope", "given", "how", "by_whom", "words"), consents.values())
    silent = [row[:2] for row in new_addresses if row[0] not in consents]
    db.run_many(
        "insert into task (key, kind, contact_id, reason, created) values (?, 'no_consent', ?, 'no-consent', ?)"
        " on conflict (key) do nothing",
        [(f"no_consent:{address}", contact, now) for address, contact in silent],
    )
    return found


def _followers(
    db: Database,
    import_id: int,
    lines: Iterable[Line],
    people: dict[int, int],
    contacts: dict[tuple[str, str], int],
    known: Known,
) -> None:
    pairs = {(contacts[way], people[line.number]): None for line in lines for way in line.addresses}
    now = db.now_ms()
    db.insert_many(
        "follower",
        ("contact_id", "respondent_id", "relation", "state", "created", "import_id"),
        [(*pair, "self", "approved", now, import_id) for pair in pairs if pair not in known.following],
    )


def _tasks(db: Database, fresh: dict[object, Line], people: dict[object, int]) -> None:
    now = db.now_ms()
    rows = [
        (f"{kind}:{people[who]}", kind, people[who], kind.replace("_", "-"), now)
        for who, line in fresh.items()
        for kind, holds in (
            ("no_address", not line.addresses),
            ("confidential", line.confidential),
            ("detained", line.detained),
        )
        if holds
    ]
    db.run_many(
        "insert into task (key, kind, respondent_id, reason, created) values (?, ?, ?, ?, ?)"
        " on conflict (key) do nothing",
        rows,
    )


def _new_hearings(
    db: Database, policy: Policy, import_id: int, new: Sequence[Finding], people: dict[int, int]
) -> Collection[int]:
    if not new:
        return ()
    now = db.now_ms()
    ids = db.next_ids("hearing", len(new))
    lines = [each.line for each in new]
    db.insert_many(
        "hearing",
        ("id", "kind", "state", "registrant_role", "import_id", "created"),
        [(key, line.kind, "set", "import", import_id, now) for key, line in zip(ids, lines, strict=True)],
    )
    revisions = {key: _revision(key, line, now) for key, line in zip(ids, lines, strict=True)}
    db.insert_many("revision", _REVISION, revisions.values())
    db.insert_many(
        "appears",
        ("hearing_id", "respondent_id"),
        [(key, people[line.number]) for key, line in zip(ids, lines, strict=True)],
    )
    events = {line.uid: Event(key, *line.version) for key, line in zip(ids, lines, strict=True) if line.uid}
    event_names.keep_events(db, events)
    db.insert_many(
        "import_row", ("import_id", "hearing_id", "change", "revision"), [(import_id, key, "new", 1) for key in ids]
    )
    _plan(db, policy, import_id, dict(zip(ids, lines, strict=True)), revisions)
    return ids


def _revision(hearing_id: int, line: Line, now: int) -> tuple[object, ...]:
    given = line.given
    at = ms(instant_of(given.wall, given.zone))
    return (
        hearing_id, 1, line.wall, given.zone, at, given.city, given.court, given.place, given.medium, given.judge,
        "import", now, "standing",
    )  # fmt: skip


def _plan(
    db: Database, policy: Policy, import_id: int, new: dict[int, Line], revisions: dict[int, tuple[object, ...]]
) -> None:
    """The same rows that `reminders.replan` would make for each of them, at once."""
    now, stamp = db.now(), db.now_ms()
    rows: list[tuple[object, ...]] = []
    for hearing_id, readers in readers_of_many(db, list(new)).items():
        hearing: Row = {"id": hearing_id, "kind": new[hearing_id].kind}
        revision: Row = dict(zip(_REVISION, revisions[hearing_id], strict=True))
        for reader in readers:
            if reader.own_word_only:
                continue
            rows += [
                (*_PLANNED_OF(row), "parked", import_id, stamp)
                for row in rows_for(policy, now, hearing, revision, reader)
            ]
    db.insert_many("message", (*_PLANNED, "state", "import_id", "created"), rows)


def _change(db: Database, policy: Policy, import_id: int, each: Finding, respondent: int) -> None:
    """A new date, or new people, for a hearing that is known. The old date's reminders die in this transaction."""
    if each.hearing is None:
        raise ValueError(f"row {each.line.number} leans on a row that is not stored yet")
    if each.now is not None:
        standing = db.one("select number from revision where hearing_id = ? and state = 'standing'", each.hearing)
        # What the others said is what they are told about.
        was = each.theirs or (standing["number"] if standing else None)
        # Before the move: by this row, replanning knows that an import parks what it plans.
        _keep(db, import_id, each.hearing, "moved", was=was)
        hearings.move(db, policy, each.hearing, each.now, _BY, instead_of=each.theirs)
    if each.people:
        _remind(db, policy, import_id, respondent, but=() if each.now is None else (each.hearing,))


def _remind(db: Database, policy: Policy, import_id: int, respondent: int, *, but: Collection[int]) -> None:
    """Whoever can be written to from now on is so about all that they follow; `but` these hearings have it already."""
    for row in db.all(_HEARINGS_OF_PEOPLE, respondent):
        if row["id"] not in but:
            _keep(db, import_id, row["id"], "people")
            replan(db, policy, row["id"], "registered")


def _keep(db: Database, import_id: int, hearing_id: int, change: str, was: int | None = None) -> None:
    last = db.one("select coalesce(max(number), 0) as number from revision where hearing_id = ?", hearing_id)
    number = (last["number"] if last else 0) + (change == "moved")
    db.run(
        "insert into import_row (import_id, hearing_id, change, revision, was) values (?, ?, ?, ?, ?)"
        " on conflict (import_id, hearing_id) do update set revision = excluded.revision,"
        " was = coalesce(import_row.was, excluded.was),"
        " change = case when import_row.change = 'people' then excluded.change else import_row.change end",
        import_id,
        hearing_id,
        change,
        number,
        was,
    )


_HEARINGS_OF_PEOPLE = """
select distinct hearing.id from follower as mine
join follower on follower.contact_id = mine.contact_id
join appears on appears.respondent_id = follower.respondent_id
join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
where mine.respondent_id = ? and mine.state = 'approved'
"""
