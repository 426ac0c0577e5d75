"""Instants as the database keeps them: Unix milliseconds, of an aware UTC datetime."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def ms(at: datetime) -> int:
    """An aware instant as Unix milliseconds."""
    return (at - _EPOCH) // _MILLISECOND


@lru_cache(maxsize=4096)  # a batch asks for the same few moments again and again
def instant(value: int) -> datetime:
    """Unix milliseconds as an aware UTC instant."""
    return _EPOCH + value * _MILLISECOND
