"""What the list of people can be narrowed by: for each filter whom it lets through, and how it is checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scheduler.db import Database

# Open tasks that say that nobody could be told.
NOT_REACHED = (
    "not_reached",
    "not_told",
    "no_consent",
    "no_address",
    "nobody_follows",
    "unread",
    "unread_family",
    "stopped",
    "wrong-number",
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom one wants to see. Empty fields ask for nothing; `kind` and `court` are those of the next hearing.

    `ahead`: whether they have a hearing ahead.
    """

    kind: str = ""
    court: str = ""
    language: str = ""
    attorney: int = 0
    tag: str = ""
    channel: str = ""
    not_reached: bool = False
    detained: bool = False
    confidential: bool = False
    ahead: bool = True


def languages(db: Database) -> list[str]:
    """The languages that people read."""
    return [row["language"] for row in db.all("select distinct language from contact order by language")]


def tags(db: Database) -> list[str]:
    """All tags that somebody has."""
    return [row["name"] for row in db.all("select distinct name from tag order by name")]


def asked(wish: Wish) -> Iterator[tuple[str, list[Any]]]:
    """The filters that are set, each with its parameters."""
    for name in ("detained", "confidential"):
        if getattr(wish, name):
            yield name, []
    if wish.not_reached:
        yield "not_reached", [*NOT_REACHED] * 3
    for name in ("tag", "attorney", "language", "channel", *(("kind", "court") if wish.ahead else ())):
        if getattr(wish, name):
            yield name, [getattr(wish, name)]


def conditions(wish: Wish) -> tuple[str, list[Any]]:
    """All that is asked of a row of `coming`, as SQL that begins with "and", and its parameters."""
    filters = list(asked(wish))
    sql = "".join(f" and {_CONDITIONS[name]}" for name, _ in filters)
    return sql, [param for _, params in filters for param in params]


_ANY = ", ".join("?" * len(NOT_REACHED))
_OPEN = f"select 1 from task where done is null and kind in ({_ANY})"

# Whom each filter lets through, by an index that names them; and whether one of `coming` is among them.
DRIVERS = {
    "detained": "select id from respondent where detained = 1",
    "confidential": "select id from respondent where confidential = 1",
    "not_reached": f"""
select respondent_id as id from task where done is null and respondent_id is not null and kind in ({_ANY})
union select appears.respondent_id from task join appears on appears.hearing_id = task.hearing_id
where done is null and kind in ({_ANY})
union select follower.respondent_id from task join follower on follower.contact_id = task.contact_id
where done is null and follower.state <> 'removed' and kind in ({_ANY})
""",
    "tag": "select respondent_id as id from tag where name = ?",
    "attorney": "select respondent_id as id from respondent_attorney where until_at is null and attorney_id = ?",
    "language": """
select follower.respondent_id as id from contact join follower on follower.contact_id = contact.id
where follower.state <> 'removed' and contact.language = ?
""",
    "channel": """
select follower.respondent_id as id from address join follower on follower.contact_id = address.contact_id
where follower.state <> 'removed' and address.channel = ?
""",
    "kind": """
select appears.respondent_id as id from hearing join appears on appears.hearing_id = hearing.id
where hearing.state = 'set' and hearing.kind = ?
""",
    "court": """
select appears.respondent_id as id from revision join appears on appears.hearing_id = revision.hearing_id
where revision.state = 'standing' and revision.court = ?
""",
}
# With `coalesce` none of them is taken for the way in: the list is walked by its order.
_CONDITIONS = {
    "detained": "coalesce(coming.detained, 0) = 1",
    "confidential": "coalesce(coming.confidential, 0) = 1",
    "not_reached": f"""(exists ({_OPEN} and respondent_id = coming.id)
or exists ({_OPEN} and hearing_id in (select hearing_id from appears where respondent_id = coming.id))
or exists ({_OPEN} and contact_id in (select contact_id from follower where respondent_id = coming.id
           and state <> 'removed')))""",
    "tag": "exists (select 1 from tag where respondent_id = coming.id and name = ?)",
    "attorney": "exists (select 1 from respondent_attorney where respondent_id = coming.id and until_at is null"
    " and attorney_id = ?)",
    "language": "exists (select 1 from follower join contact on contact.id = follower.contact_id"
    " where follower.respondent_id = coming.id and follower.state <> 'removed' and contact.language = ?)",
    "channel": "exists (select 1 from follower join address on address.contact_id = follower.contact_id"
    " where follower.respondent_id = coming.id and follower.state <> 'removed' and address.channel = ?)",
    "kind": "coalesce(coming.kind, '') = ?",
    "court": "coalesce(coming.court, '') = ?",
}
