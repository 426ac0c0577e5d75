"""Connections to PostgreSQL: encrypted on the way unless they stay on this machine, and quick to notice a dead end.

There is no pool. A program holds three at most: one that writes, on a thread of its own (`store`), one that hears what
others write (`postgres_ears`), and one that pages read by (`reading`). More than one writer would only wait for the
lock that lets one write at a time.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import psycopg
from psycopg import adapters, postgres
from psycopg.abc import AdaptContext, Buffer
from psycopg.adapt import AdaptersMap, Dumper, Loader
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.numeric import Int8Dumper

from scheduler.engine import DatabaseError, DatabasePlace

ENCRYPTED = ("require", "verify-ca", "verify-full")
_LOCAL = {"", "localhost", "127.0.0.1", "::1"}
# Whoever holds a lock and is heard no more (stopped, cut off) loses it after so long, and the others go on.
_SILENT_S = 10
_SESSION = (
    f"-c idle_in_transaction_session_timeout={_SILENT_S}s -c tcp_user_timeout={_SILENT_S}s"
    f" -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c timezone=UTC"
)
_LINK = {
    "application_name": "courtbell",
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": _SILENT_S * 1000,
}


class _Flag(Dumper):
    """True and False are 1 and 0 in our tables."""

    oid = postgres.types["int8"].oid

    def dump(self, obj: bool) -> Buffer:
        return b"1" if obj else b"0"


class _Truth(Loader):
    """What PostgreSQL finds true is 1, as on SQLite."""

    def load(self, data: Buffer) -> int:
        return int(bytes(data) == b"t")


class _Number(Loader):
    """Sums of whole numbers are whole numbers."""

    def load(self, data: Buffer) -> int | float:
        number = Decimal(bytes(data).decode())
        return int(number) if number == number.to_integral_value() else float(number)


def _adapted() -> AdaptersMap:
    known = AdaptersMap(adapters)
    # As bigint, whatever their size: else a statement would be prepared anew for small and for large ones.
    known.register_dumper(int, Int8Dumper)
    known.register_dumper(bool, _Flag)
    known.register_loader("bool", _Truth)
    known.register_loader("numeric", _Number)
    return known


class _Context:
    """What `psycopg.connect` asks for."""

    adapters = _adapted()
    connection = None


_CONTEXT: AdaptContext = _Context()


def connect(place: DatabasePlace) -> psycopg.Connection[tuple[Any, ...]]:
    """A connection on which every statement stands for itself unless a transaction is begun. Raises DatabaseError."""
    try:
        return psycopg.connect(completed(place.url), autocommit=True, context=_CONTEXT)
    except psycopg.Error as error:
        raise DatabaseError(f"cannot reach the database {place.said}: {_first_line(error)}") from error


def completed(url: str) -> str:
    """The address with all that we ask of a connection. Raises DatabaseError where it would go in the clear."""
    try:
        given = conninfo_to_dict(url)
    except psycopg.Error as error:
        raise DatabaseError(f"database.url cannot be read: {_first_line(error)}") from None
    if not is_local(given) and given.setdefault("sslmode", "require") not in ENCRYPTED:
        modes = ", ".join(ENCRYPTED)
        raise DatabaseError(f"database.url has sslmode={given['sslmode']}: to another machine it is one of {modes}")
    options = f"{_SESSION} {given.pop('options', None) or ''}".strip()
    asked: dict[str, Any] = {**_LINK, **given, "options": options}
    return make_conninfo(**asked)


def is_local(given: dict[str, Any]) -> bool:
    """Whether a connection stays on this machine: a socket of the file system, or loopback."""
    hosts = str(given.get("host") or "").split(",")
    return all(host in _LOCAL or host.startswith("/") for host in hosts)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
