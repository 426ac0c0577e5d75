"""Nothing is kept longer than it is needed: texts first, then ended cases, a few at a time.

Each step is one short transaction, so that no answer waits for it; what is left is for the next step, or night.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from messages.say import Say
from scheduler import audit, budget, erasure, import_prepared, outbox, people, remnants
from scheduler.db import Database, Row, ms

# Rows in one step: it holds the database for some milliseconds.
CHUNK = 200
WARN_BEFORE = timedelta(days=14)

Step = Callable[[Database, "Keep", int], int | None]


@dataclass(frozen=True, slots=True)
class Keep:
    """For how long: `texts` after they were sent or came in, and an ended case after its last hearing; `open_case`, one
    whose last hearing nobody said anything about. `sender`: our neutral name, in which the last word is said."""

    sender: str
    texts: timedelta = timedelta(days=30)
    open_case: timedelta = timedelta(days=183)


def steps() -> Iterator[Step]:
    """What a night does, in order. Each is called with the id after which to go on, until it returns None."""
    yield from (sent_texts, other_texts, received_texts, small_things, prepared_files, cases, strangers)


def sent_texts(db: Database, keep: Keep, after: int) -> int | None:
    """The texts of attempts, and of the messages that they were made for. Ids of attempts grow with time."""
    before = ms(db.now() - keep.texts)
    after = max(after, _done_up_to(db, "attempt"))
    rows = db.all("select id, message_id, started from attempt where id > ? order by id limit ?", after, CHUNK)
    old = [row for row in rows if row["started"] < before]
    remnants.owe_attempts(db, [row["id"] for row in old])
    db.run("update attempt set text = null, choices = null where id in {ids}", ids=[row["id"] for row in old])
    db.run(
        "update message set say = null where say is not null and next_at is null and id in {ids}",
        ids=[row["message_id"] for row in old],
    )
    return _advance(db, "attempt", old, len(old) == CHUNK)


def other_texts(db: Database, keep: Keep, after: int) -> int | None:
    """The texts of messages that never became an attempt, such as those that were killed."""
    rows = db.all(
        "select id, created, say is not null and next_at is null as idle from message where id > ? order by id limit ?",
        after,
        CHUNK * 10,
    )
    before = ms(db.now() - keep.texts)
    old = [row["id"] for row in rows if row["idle"] and row["created"] < before]
    db.run("update message set say = null where id in {ids}", ids=old)
    return rows[-1]["id"] if len(rows) == CHUNK * 10 else None


def received_texts(db: Database, keep: Keep, after: int) -> int | None:
    """What came in. The newest row stays: no later one may get its number, which answers are known by."""
    rows = db.all(
        "select id, received from inbound where id > ? and handled is not null"
        " and id < (select max(id) from inbound) order by id limit ?",
        after,
        CHUNK,
    )
    old = [row["id"] for row in rows if row["received"] < ms(db.now() - keep.texts)]
    remnants.owe_inbound(db, old)
    db.run("delete from inbound where id in {ids}", ids=old)
    return old[-1] if len(old) == CHUNK else None


def small_things(db: Database, keep: Keep, after: int) -> int | None:
    """Used and expired tokens, idle conversations, finished tasks, and rates that hold nothing back any more."""
    now, before = db.now_ms(), ms(db.now() - keep.texts)
    changed = 0
    for table, key, old, at in (
        ("token", "hash", "coalesce(used, expires) < ?", before),
        ("conversation", "address_id", "updated < ?", before),
        ("task", "id", "done < ?", before),
        ("rate", "key", "next_free < ?", now - 86_400_000),
        ("incident", "id", "ended < ?", before),
        ("wrong_code", "id", "at < ?", before),
        ("session", "hash", "seen < ?", before),
    ):
        some = f"select {key} from {table} where {old} limit ?"
        changed += db.run(f"delete from {table} where {key} in ({some})", at, CHUNK)
    return after + 1 if changed + budget.forget(db) + erasure.sweep(db) else None


def prepared_files(db: Database, keep: Keep, after: int) -> int | None:
    """Files that somebody handed in and never applied."""
    return after + 1 if import_prepared.sweep(db) else None


def cases(db: Database, keep: Keep, after: int) -> int | None:
    """Respondents whose case has ended long enough ago: they, their hearings, and whoever is known only by them.

    A case stays while a hearing is ahead, awaited, in doubt or disputed; where nobody said what became of the last one,
    for `open_case`, and staff is told before.
    """
    rows = db.all(f"{CASE} where respondent.id > ? order by respondent.id limit ?", after, CHUNK // 10)
    now = db.now_ms()
    ended, silent = ms(db.now() - keep.texts), ms(db.now() - keep.open_case)
    warned = ms(db.now() - keep.open_case + WARN_BEFORE)
    for row in rows:
        last = row["last"]
        if last is None and not row["held"] and row["created"] < silent:
            # It never had a date, and waits for none.
            erase_case(db, keep, row["id"])
        if row["held"] or last is None or last > now:
            continue
        if row["unanswered"]:
            key = f"case-ends:{row['id']}:{last}"
            told = db.one("select created from task where key = ?", key)
            if told is None and last < warned:
                people.add_task(db, key, "case_ends", "nobody said what came after", respondent_id=row["id"])
                outbox.tell_staff(db, f"s:{key}", Say("staff-case-ends", {"label": row["label"]}))
            if last >= silent or told is None or told["created"] > now - WARN_BEFORE // timedelta(milliseconds=1):
                continue
        if last < ended:
            erase_case(db, keep, row["id"])
    return rows[-1]["id"] if len(rows) == CHUNK // 10 else None


def strangers(db: Database, keep: Keep, after: int) -> int | None:
    """Who follows nobody and asked for no news: somebody who wrote once, or agreed and never gave a hearing. They go as
    texts do, or as open cases do when they agreed."""
    silent = ms(db.now() - keep.open_case)
    rows = db.all(_STRANGERS, ms(db.now() - keep.texts), silent, after, CHUNK)
    for row in rows:
        if row["gone"] and not _newest_is_among(db, [row["id"]], []):
            erasure.let_go(db, row["id"], keep.sender)
            audit.note(db, "housekeeping", "erase", "contact", row["id"])
    return rows[-1]["id"] if len(rows) == CHUNK else None


def erase_case(db: Database, keep: Keep, respondent_id: int) -> None:
    """Forget a respondent, their own hearings, and the contacts who follow nobody else: these are told."""
    hearings = [
        row["hearing_id"]
        for row in db.all(
            "select hearing_id from appears where respondent_id = ? and not exists (select 1 from appears as other"
            " where other.hearing_id = appears.hearing_id and other.respondent_id <> appears.respondent_id)",
            respondent_id,
        )
    ]
    contacts = [
        row["contact_id"]
        for row in db.all(
            "select contact_id from follower where respondent_id = ? and not exists (select 1 from follower as other"
            " where other.contact_id = follower.contact_id and other.respondent_id <> follower.respondent_id)"
            " and not exists (select 1 from staff where staff.contact_id = follower.contact_id)",
            respondent_id,
        )
    ]
    if _newest_is_among(db, contacts, hearings):
        return
    for contact in contacts:
        erasure.let_go(db, contact, keep.sender)
    db.run("delete from hearing where id in {ids}", ids=hearings)
    db.run("delete from respondent where id = ?", respondent_id)
    audit.note(db, "housekeeping", "erase", "respondent", respondent_id)


def _newest_is_among(db: Database, contacts: list[int], hearings: list[int]) -> bool:
    """Whether the newest message or attempt is theirs. These keep their numbers, by which receipts and answers are
    known: another night."""
    found = db.one(
        "select 1 from message where (id = (select max(id) from message)"
        " or id = (select message_id from attempt where id = (select max(id) from attempt)))"
        f" and (reader in {_list(contacts)} or hearing_id in {_list(hearings)})"
    )
    return found is not None


def _list(ids: list[int]) -> str:
    # Whole numbers of our own.
    return "(" + ", ".join(str(int(each)) for each in (ids or [0])) + ")"


def _done_up_to(db: Database, what: str) -> int:
    row = db.one("select value from setting where key = ?", f"purged:{what}")
    return int(row["value"]) if row else 0


def _advance(db: Database, what: str, old: list[Row], more: bool) -> int | None:
    if not old:
        return None
    last = int(old[-1]["id"])
    db.run(
        "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        f"purged:{what}",
        str(last),
    )
    return last if more else None


CASE = """
select respondent.id, respondent.label, respondent.created,
    (select max(revision.instant) from appears join revision on revision.hearing_id = appears.hearing_id
     and revision.state <> 'rejected' where appears.respondent_id = respondent.id) as last,
    exists (select 1 from appears join hearing on hearing.id = appears.hearing_id
        left join revision on revision.hearing_id = hearing.id and revision.state = 'disputed'
        where appears.respondent_id = respondent.id and (hearing.state = 'awaited' or revision.id is not null
        or (hearing.doubt is not null and hearing.doubt_ended_by is null))) as held,
    exists (select 1 from appears join hearing on hearing.id = appears.hearing_id
        where appears.respondent_id = respondent.id and hearing.state = 'set') as unanswered
from respondent
"""

_STRANGERS = """
select id, coalesce(last_input, created) < ?
    and not exists (select 1 from follower where contact_id = contact.id and state <> 'removed')
    and not exists (select 1 from staff where contact_id = contact.id)
    and not exists (select 1 from address where contact_id = contact.id and stopped_how in ('erased', 'over'))
    and not exists (select 1 from message where reader = contact.id and next_at is not null)
    and not exists (select 1 from consent join address on address.id = address_id where contact_id = contact.id
        and revoked is null and (scope = 'news' or coalesce(contact.last_input, contact.created) >= ?)) as gone
from contact where id > ? order by id limit ?
"""
