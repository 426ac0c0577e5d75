"""An installation carried to another database, row by row; and the mark by which the one that it left knows that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import blake2b

from scheduler import nodes
from scheduler.backup import silence
from scheduler.db import Database, DatabaseError, InUse, Row, migrate, pending
from scheduler.replay import Replayed, last_written
from scheduler.tables import Table, all_tables

MARK = "moved"
# Beside the mark for as long as it is not known that everything arrived.
ON_THE_WAY = "moving"
# Rows that are read and written together.
TOGETHER = 2000
_SIZE = 16
_MODULUS = 2 ** (8 * _SIZE)


@dataclass(frozen=True, slots=True)
class Carried:
    """A table that was carried, and found the same at the other end. `checksum`: 32 hexadecimal digits, a sum over all
    rows in whatever order."""

    table: str
    rows: int
    checksum: str


class _Sum:
    """Counts rows, and adds up a hash of each."""

    def __init__(self) -> None:
        self.rows = self._total = 0

    def add(self, rows: Sequence[tuple[object, ...]]) -> None:
        self.rows += len(rows)
        self._total += sum(int.from_bytes(blake2b(repr(row).encode(), digest_size=_SIZE).digest()) for row in rows)

    def of(self, table: Table) -> Carried:
        return Carried(table.name, self.rows, f"{self._total % _MODULUS:0{2 * _SIZE}x}")


def moved_to(db: Database) -> str | None:
    """Where this database's installation is now, as people call it; None: here."""
    row = db.one("select value from setting where key = ?", MARK) if "setting" in db.tables() else None
    return str(row["value"]) if row else None


def arrived(db: Database) -> bool:
    """Of a database that was moved: whether all of it is known to be there. Not so when that was cut off."""
    return db.one("select value from setting where key = ?", ON_THE_WAY) is None


def refuse_moved(db: Database) -> None:
    """Raise DatabaseError when the installation is somewhere else: whoever went on here would send twice."""
    if (to := moved_to(db)) is None:
        return
    if not arrived(db):
        raise DatabaseError(
            f"this database was being moved to {to}, and that was cut off: say the same `courtbell migrate --to` again,"
            " which looks what is there, and ends it. If it shall go on here after all: `courtbell migrate --undo`"
        )
    raise DatabaseError(
        f"this database was moved to {to}, and the installation goes on there: name that under [database] in the"
        " config. If it shall go on here after all: `courtbell migrate --undo`"
    )


def carry(source: Database, target: Database, to: str, told: Callable[[Carried], object]) -> bool:
    """Carry all rows of `source` over to `target`, which is empty and is called `to`; False: they were there already.

    All or nothing: `target` has every row, each compared, and `source` is marked; or neither was changed. `told` hears
    of each table. Raises DatabaseError, and InUse while anybody uses `source`.
    """
    with _alone(source):
        if names := pending(source):
            raise DatabaseError(f"the database lacks {', '.join(names)}: first `courtbell migrate`")
        if (before := moved_to(source)) not in (None, to):
            refuse_moved(source)
        if pending(target) == [] and before == to and _same(source, target, told):
            _arrive(source)
            return False
        if filled := _filled(target):
            raise DatabaseError(f"{to} is not empty, it has {_some(filled)}: name a database that has no tables yet")
        _carry(source, target, to, told)
    return True


def _carry(source: Database, target: Database, to: str, told: Callable[[Carried], object]) -> None:
    # Marked before it can go on anywhere else: cut off at any moment, there are never two that would go on.
    _mark(source, to)
    whole = False
    try:
        with target.transaction():
            migrate(target)
            target.run("delete from migration")
            with source.snapshot():
                for table in all_tables():
                    told(_carried(source, target, table))
            whole = True
    except BaseException as error:
        if whole:
            raise DatabaseError(f"it is not known whether {to} has taken it: do the same again, it looks") from error
        with source.transaction():
            _unmark(source)
        if isinstance(error, (*source.errors, *target.errors)):
            raise DatabaseError(f"nothing was carried, and nothing changed here: {error}") from error
        raise
    _arrive(source)


def undo(db: Database) -> tuple[str | None, Replayed]:
    """The installation goes on here after all: where it was moved to, and what the stop file silenced since. Everything
    is paused, as after a restore: what happened there is not known here."""
    with db.transaction():
        if (to := moved_to(db)) is None:
            return None, Replayed()
        _unmark(db)
        return to, silence(db, last_written(db))


@contextmanager
def _alone(source: Database) -> Iterator[None]:
    with ExitStack() as stack:
        try:
            stack.enter_context(source.taken())
        except InUse as error:
            known = [] if pending(source) else nodes.listing(source)
            names = [node.name for node in known if node.lives(source.now())]
            raise InUse(f"{error}. Running: {', '.join(names)}" if names else str(error)) from None
        yield


def _mark(source: Database, to: str) -> None:
    with source.transaction():
        _unmark(source)
        for key in (MARK, ON_THE_WAY):
            source.insert("setting", key=key, value=to)


def _arrive(source: Database) -> None:
    with source.transaction():
        source.run("delete from setting where key = ?", ON_THE_WAY)


def _unmark(source: Database) -> None:
    source.run("delete from setting where key in (?, ?)", MARK, ON_THE_WAY)


def _carried(source: Database, target: Database, table: Table) -> Carried:
    """Copy one table, and read it back."""
    given = _Sum()
    for rows in _rows(source, table):
        given.add(rows)
        target.insert_many(table.name, table.columns, rows)
    if table.key == ("id",):
        target.number_on(table.name)
    here, there = given.of(table), _sum(target, table)
    if here != there:
        raise DatabaseError(f"{table.name} did not arrive as it left ({here}, {there}); nothing was carried")
    return there


def _sum(db: Database, table: Table) -> Carried:
    found = _Sum()
    for rows in _rows(db, table):
        found.add(rows)
    return found.of(table)


def _same(source: Database, target: Database, told: Callable[[Carried], object]) -> bool:
    """Whether each has what the other has."""
    for table in all_tables():
        here = _sum(source, table)
        if here != _sum(target, table):
            return False
        told(here)
    return True


def _rows(db: Database, table: Table) -> Iterator[list[tuple[object, ...]]]:
    """All rows but the marks, some thousand at a time, in the order of their key."""
    key = ", ".join(table.key)
    chosen = f"select {', '.join(table.columns)} from {table.name} where "
    chosen += f"key not in ('{MARK}', '{ON_THE_WAY}')" if table.name == "setting" else "1 = 1"
    beyond, last = "", list[object]()
    while rows := db.all(f"{chosen}{beyond} order by {key} limit ?", *last, TOGETHER):
        yield [tuple(row.values()) for row in rows]
        beyond, last = f" and ({key}) > ({', '.join('?' * len(table.key))})", _key_of(rows[-1], table)


def _key_of(row: Row, table: Table) -> list[object]:
    return [row[name] for name in table.key]


def _filled(target: Database) -> list[str]:
    """The tables that are in the way: those with rows, and those that are none of ours."""
    there, ours = target.tables(), {table.name for table in all_tables()}
    known = sorted(there & ours - {"migration"})
    return sorted(there - ours) + [name for name in known if target.one(f"select 1 as found from {name} limit 1")]


def _some(names: Sequence[str]) -> str:
    return f"{', '.join(names[:3])}{' and others' if len(names) > 3 else ''}"
