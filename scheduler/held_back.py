"""For which readers of a hearing an import holds back what is planned, until somebody releases it: those whom it
brought, and, where it brought the date as well, everybody. What people are reminded of by now goes on."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler import outbox
from scheduler.db import Database, Row

# A date that was said since is no longer the import's.
_HOLD = """
select import.id, import_row.change from import_row join import on import.id = import_id
where hearing_id = ? and import_row.undone is null and import.state in ('applying', 'parked')
and revision >= (select max(number) from revision where revision.hearing_id = import_row.hearing_id)
order by import.id
"""

# Who follows by this import, or has no address that may be written to but by it.
_BROUGHT = """
select distinct follower.contact_id as contact from appears
join follower on follower.respondent_id = appears.respondent_id
where hearing_id = ? and (coalesce(follower.import_id, 0) = ? or not exists (
    select 1 from address join consent on consent.address_id = address.id
    where address.contact_id = follower.contact_id and stopped is null and failed is null
    and scope = 'case' and revoked is null and how not like ?))
"""


_TOLD = f"""
select distinct reader from message where hearing_id = ? and state in {outbox.GONE} and reader in {{ids}}
"""


def by_imports(db: Database, hearing_id: int, wanted: Mapping[str, Row]) -> dict[str, int]:
    """Of the rows that are `wanted` (by key) those that have to wait, each with the import that is to be released."""
    imports = db.all(_HOLD, hearing_id)
    if not imports:
        return {}
    whole = max((row["id"] for row in imports if row["change"] != "people"), default=None)
    brought = {
        reader["contact"]: row["id"]
        for row in imports
        for reader in db.all(_BROUGHT, hearing_id, row["id"], f"import {row['id']}: %")
    }
    # That a date is off is no import's word: who has heard of the hearing hears of that.
    off = {row["reader"] for row in wanted.values() if row["kind"] == "cancelled"}
    told = {row["reader"] for row in db.gather(_TOLD, hearing_id, ids=off)} if off else set[int]()
    held = {
        key: brought.get(row["reader"], whole)
        for key, row in wanted.items()
        if not row["prompted"] and not (row["kind"] == "cancelled" and row["reader"] in told)
    }
    return {key: by for key, by in held.items() if by is not None}
