"""For which readers of a hearing an import holds back what is planned, until somebody releases it: those whom it
brought, and, where it brought the date as well, everybody. What people are reminded of by now goes on."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from scheduler import outbox
from scheduler.db import Database, Row

# One that is taken back holds until the last of its hearings has gone back.
_OPEN = """
select id from import where state in ('applying', 'parked')
and (undoing is null or exists (select 1 from import_row where import_id = import.id and undone is null))
"""

# A date that was said since is no longer the import's.
_WHOLE = """
select max(import_id) as id from import_row where hearing_id = ? and undone is null and change <> 'people'
and import_id in {ids}
and revision >= (select max(number) from revision where revision.hearing_id = import_row.hearing_id)
"""

# Who follows by which import (0: by none), and by which they may be written to.
_TIES = """
select distinct follower.contact_id as contact, coalesce(follower.import_id, 0) as import from appears
join follower on follower.respondent_id = appears.respondent_id
where hearing_id = ? and follower.state <> 'removed'
"""
_CONSENTS = """
select address.contact_id as contact, consent.how from address join consent on consent.address_id = address.id
where address.contact_id in {ids} and stopped is null and failed is null and scope = 'case' and revoked is null
"""
_BY_IMPORT = re.compile(r"import (\d+): ")

_TOLD = f"""
select distinct reader from message where hearing_id = ? and state in {outbox.GONE} and reader in {{ids}}
"""


def by_imports(db: Database, hearing_id: int, wanted: Mapping[str, Row]) -> dict[str, int]:
    """Of the rows that are `wanted` (by key) those that have to wait, each with the import that is to be released; this
    hearing is then one of those that it lets go."""
    imports = {row["id"] for row in db.all(_OPEN)} if wanted else set[int]()
    if not imports:
        return {}
    (whole,) = db.gather(_WHOLE, hearing_id, ids=imports)
    brought = _brought(db, hearing_id, imports)
    # That a date is off is no import's word: who has heard of the hearing hears of that.
    off = {row["reader"] for row in wanted.values() if row["kind"] == "cancelled"}
    told = {row["reader"] for row in db.gather(_TOLD, hearing_id, ids=off)} if off else set[int]()
    found = {
        key: brought.get(row["reader"], whole["id"])
        for key, row in wanted.items()
        if not row.get("prompted") and not (row["kind"] == "cancelled" and row["reader"] in told)
    }
    held = {key: by for key, by in found.items() if by is not None}
    _note(db, hearing_id, set(held.values()))
    return held


def put_all(db: Database, hearing_id: int, rows: Collection[Row]) -> None:
    """Add these rows about a hearing to the outbox; what an import holds back waits there for its release."""
    parked = by_imports(db, hearing_id, {row["key"]: row for row in rows})
    for row in rows:
        outbox.put(db, row, parked.get(row["key"]))


def pass_on(db: Database, import_id: int, hearing_ids: Collection[int]) -> None:
    """What an import that is being released held for readers whom another one holds as well waits for that one."""
    if not db.all(_OPEN):
        return
    for hearing_id in hearing_ids:
        rows = db.all(
            "select * from message where hearing_id = ? and import_id = ? and state = 'parked'", hearing_id, import_id
        )
        for key, by in by_imports(db, hearing_id, {row["key"]: row for row in rows}).items():
            db.run("update message set import_id = ? where key = ?", by, key)


def _brought(db: Database, hearing_id: int, imports: set[int]) -> dict[int, int]:
    """The readers of a hearing whom nothing but these imports brought, each with the last of them."""
    ties: dict[int, set[int]] = {}
    for row in db.all(_TIES, hearing_id):
        ties.setdefault(row["contact"], set()).add(row["import"])
    agreed: dict[int, set[int]] = {}
    for row in db.gather(_CONSENTS, ids=ties):
        by = _BY_IMPORT.match(row["how"])
        agreed.setdefault(row["contact"], set()).add(int(by[1]) if by else 0)
    return {who: max(by) for each in (agreed, ties) for who, by in each.items() if by <= imports}


def _note(db: Database, hearing_id: int, imports: Collection[int]) -> None:
    """Such as a hearing that staff put down by hand, of somebody whose phone an import brought."""
    for each in imports:
        db.run(
            "insert into import_row (import_id, hearing_id, change, revision) values (?, ?, 'people',"
            " (select coalesce(max(number), 0) from revision where hearing_id = ?))"
            " on conflict (import_id, hearing_id) do nothing",
            each,
            hearing_id,
            hearing_id,
        )
