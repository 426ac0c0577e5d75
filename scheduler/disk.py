"""Files as they stand on the disk: whole or not there, also after a power cut or on a full one."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path


def put(place: Path, text: str) -> None:
    """Make a file for its owner alone, which is there only when all of it is on the disk. Raises FileExistsError, also
    where another process was faster, and OSError, after which nothing is left."""
    handle, name = tempfile.mkstemp(prefix=f".{place.name}.", suffix=".part", dir=place.parent)
    part = Path(name)
    try:
        try:
            write(handle, text.encode("utf-8"))
            os.fsync(handle)
        finally:
            os.close(handle)
        _name(part, place)
        to_disk(place.parent)
    finally:
        part.unlink(missing_ok=True)


def write(handle: int, data: bytes) -> None:
    """All of it in one call, so that what another process appends does not come between. Raises OSError."""
    if os.write(handle, data) < len(data):
        # Nothing else cuts it short in a file.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def identity(place: Path) -> tuple[int, int] | None:
    """What tells a file from another one that has its name now; None where there is none. It is not opened."""
    try:
        found = place.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def to_disk(path: Path) -> None:
    """Return when a file, or what a folder says of its files, stands on the disk. Raises OSError."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _name(part: Path, place: Path) -> None:
    """Call it so, unless there is one of that name."""
    try:
        place.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems know no second name for a file.
        if place.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from None
        part.replace(place)
