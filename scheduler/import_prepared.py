"""A file that somebody looks at before it is applied, over several requests and on any node. Owns the tables prepared
and prepared_row; what stands in their cells is the reader's business, and holds no A-numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from scheduler.db import Database, Row, ms
from scheduler.import_record import ABANDONED, ImportRefused

State = Literal["taken", "kept", "compared", "applying", "applied"]

LIFE = timedelta(hours=24)
CHUNK = 250
SWEPT = 2_000
_NAMES = (
    *("id", "name", "kind", "digest", "header", "reading", "source", "state", "import_id", "created", "expires"),
    *("compared", "chosen"),
)
# Why nothing can be done to it.
_BUSY = "this file is just being stored: look again in a moment"


@dataclass(frozen=True, slots=True)
class Prepared:
    """One file. `header` and `reading` as the reader keeps them; `state`: rows are being taken, are kept, were
    compared, are being applied, are applied; `import_id`: what that made, if anything; `compared` and `chosen`: how
    often that was done; `storing`: somebody is applying it right now."""

    id: int
    name: str
    kind: str
    digest: str
    header: str
    reading: str
    source: str
    state: State
    import_id: int | None
    who: str
    created: int
    expires: int
    compared: int
    chosen: int
    storing: bool

    @property
    def stamp(self) -> tuple[int, int]:
        """The same as long as nobody compared it anew or chose something."""
        return self.compared, self.chosen


@dataclass(frozen=True, slots=True)
class Tally:
    """So many rows that were found to be `what`, and for which `choice` was made, "" for the usual."""

    what: str
    choice: str
    rows: int


def begin(db: Database, *, who: str, **about: str) -> int:
    """A file that is to be kept; its id. `about`: name, kind, digest, header, reading, source."""
    now = db.now()
    return db.insert(
        "prepared",
        **about,
        by_whom=who,
        state="taken",
        created=ms(now),
        touched=ms(now),
        expires=ms(now + LIFE),
    )


def get(db: Database, prepared_id: int) -> Prepared:
    """One of them. Raises ImportRefused when there is none, or its time is over."""
    row = db.one("select * from prepared where id = ? and expires > ?", prepared_id, db.now_ms())
    if row is None:
        raise ImportRefused("this file is not kept any more: a file waits for a day. Hand it in again")
    return _prepared(db, row)


def listing(db: Database) -> list[Prepared]:
    """Those that wait for somebody, the newest first."""
    rows = db.all(
        "select * from prepared where expires > ? and state <> 'applied' order by id desc limit 100", db.now_ms()
    )
    return [_prepared(db, row) for row in rows]


def add_rows(db: Database, prepared_id: int, rows: Sequence[tuple[int, str]]) -> None:
    """Some of its rows: (number, cells as the reader keeps them)."""
    columns = ("prepared_id", "number", "cells")
    db.insert_many("prepared_row", columns, [(prepared_id, number, cells) for number, cells in rows])


def step_to(db: Database, prepared_id: int, state: State, *since: State) -> bool:
    """It has got so far; False when it was in none of the states `since`, so that somebody else is at it."""
    marks = ", ".join("?" * len(since))
    return bool(
        db.run(
            f"update prepared set state = ?, touched = ?, compared = compared + ? where id = ? and (state in ({marks})"
            " or (state = 'applying' and touched < ?))",
            state,
            db.now_ms(),
            int(state == "compared"),
            prepared_id,
            *since,
            ms(db.now() - ABANDONED),
        )
    )


def touch(db: Database, prepared_id: int) -> None:
    """Somebody is still applying it. Raises ImportRefused when it was forgotten meanwhile."""
    going = "update prepared set touched = ? where id = ? and state = 'applying' and expires > 0"
    if not db.run(going, db.now_ms(), prepared_id):
        raise ImportRefused("this file was forgotten, or stored by somebody else, meanwhile: the rest is not stored")


def read_as(db: Database, prepared_id: int, reading: str) -> None:
    """Its columns mean this from now on; what was found of its rows is void. Raises ImportRefused."""
    if not step_to(db, prepared_id, "kept", "kept", "compared"):
        raise ImportRefused(_BUSY)
    db.run("update prepared set reading = ? where id = ?", reading, prepared_id)


def chunk(db: Database, prepared_id: int, after: int) -> list[Row]:
    """The next of its rows: number, cells, shown, choice."""
    return db.all(
        "select number, cells, shown, choice from prepared_row where prepared_id = ? and number > ?"
        " order by number limit ?",
        prepared_id,
        after,
        CHUNK,
    )


def keep_found(db: Database, prepared_id: int, found: Sequence[tuple[str, str, int]]) -> None:
    """What rows were found to be: (what, for people to see, number)."""
    db.run_many(
        "update prepared_row set found = ?, shown = ?, choice = null where prepared_id = ? and number = ?",
        [(what, shown, prepared_id, number) for what, shown, number in found],
    )


def keep_missing(db: Database, prepared_id: int, found: Sequence[tuple[int, str]]) -> None:
    """Hearings that no row has, by id, for people to see. Those of an earlier comparison go."""
    db.run("delete from prepared_row where prepared_id = ? and number < 0", prepared_id)
    columns = ("prepared_id", "number", "cells", "found", "shown")
    db.insert_many("prepared_row", columns, [(prepared_id, -hearing, "", "missing", shown) for hearing, shown in found])


def page(
    db: Database, prepared_id: int, what: str | None = None, after: int | None = None, limit: int = 50
) -> list[Row]:
    """Rows as people look at them: number, shown, choice; only those that were found to be `what`."""
    wishes = [("found = ?", what), ("number > ?", after)]
    given = [(sql, value) for sql, value in wishes if value is not None]
    where = "".join(f" and {sql}" for sql, _ in given)
    return db.all(
        f"select number, shown, choice from prepared_row where prepared_id = ? and found is not null{where}"
        " order by number limit ?",
        prepared_id,
        *(value for _, value in given),
        limit,
    )


def one(db: Database, prepared_id: int, number: int) -> Row:
    """One of them. Raises ImportRefused."""
    row = db.one(
        "select number, shown, choice from prepared_row where prepared_id = ? and number = ? and found is not null",
        prepared_id,
        number,
    )
    if row is None:
        raise ImportRefused(f"there is no row {number}")
    return row


def counts(db: Database, prepared_id: int) -> dict[str, int]:
    """How many rows were found to be what."""
    rows = db.all(
        "select found, count(*) as n from prepared_row where prepared_id = ? and found is not null group by found",
        prepared_id,
    )
    return {row["found"]: row["n"] for row in rows}


def tally(db: Database, prepared_id: int) -> list[Tally]:
    """How often what was chosen for which rows."""
    rows = db.all(
        "select found, coalesce(choice, '') as choice, count(*) as n from prepared_row"
        " where prepared_id = ? and found is not null group by found, coalesce(choice, '')",
        prepared_id,
    )
    return [Tally(row["found"], row["choice"], row["n"]) for row in rows]


def not_storing(found: Prepared) -> None:
    """Raises ImportRefused while somebody is applying it."""
    if found.storing:
        raise ImportRefused(_BUSY)


def choose(db: Database, prepared_id: int, number: int, choice: str | None) -> None:
    """What to do about one row; None for the usual."""
    db.run("update prepared set chosen = chosen + 1 where id = ?", prepared_id)
    db.run("update prepared_row set choice = ? where prepared_id = ? and number = ?", choice, prepared_id, number)


def choose_all(db: Database, prepared_id: int, what: str, choice: str | None) -> int:
    """The same for all rows that were found to be `what`; how many."""
    db.run("update prepared set chosen = chosen + 1 where id = ?", prepared_id)
    return db.run("update prepared_row set choice = ? where prepared_id = ? and found = ?", choice, prepared_id, what)


def applied(db: Database, prepared_id: int, import_id: int | None) -> None:
    """Its rows are stored: `import_left.settle` them. `import_id`: None if nothing had to be changed."""
    db.run(
        "update prepared set state = 'applied', import_id = ?, header = '', touched = ? where id = ?",
        import_id,
        db.now_ms(),
        prepared_id,
    )


def clear(db: Database, prepared_id: int) -> bool:
    """Take away some of its rows; whether there may be more."""
    rows = db.all("select number from prepared_row where prepared_id = ? order by number limit ?", prepared_id, SWEPT)
    if rows:
        db.run("delete from prepared_row where prepared_id = ? and number <= ?", prepared_id, rows[-1]["number"])
    return len(rows) == SWEPT


def drop(db: Database, prepared_id: int) -> bool:
    """Forget it, some rows at a time; whether there is more to do. Raises ImportRefused while it is being stored."""
    # From the first step on nobody finds it any more: what is left of its rows is no file.
    forgotten = db.run(
        "update prepared set expires = 0 where id = ? and (state <> 'applying' or touched < ?)",
        prepared_id,
        ms(db.now() - ABANDONED),
    )
    if not forgotten and db.one("select 1 from prepared where id = ?", prepared_id):
        raise ImportRefused("this file is just being stored: nothing of it is forgotten")
    if clear(db, prepared_id):
        return True
    db.run("delete from prepared where id = ?", prepared_id)
    return False


def sweep(db: Database) -> bool:
    """Forget some of what nobody came back for; whether there may be more."""
    row = db.one(
        "select id from prepared where expires <= ? and (state <> 'applying' or touched < ?) order by id limit 1",
        db.now_ms(),
        ms(db.now() - ABANDONED),
    )
    if row is not None:
        drop(db, row["id"])
    return row is not None


def _prepared(db: Database, row: Row) -> Prepared:
    named = {name: row[name] for name in _NAMES}
    storing = row["state"] == "applying" and row["touched"] >= ms(db.now() - ABANDONED)
    return Prepared(who=row["by_whom"], storing=storing, **named)
