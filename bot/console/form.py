"""The form of a request, a file that it carries included, read in memory: nothing of it touches a disk."""

from __future__ import annotations

from contextlib import aclosing

from python_multipart.multipart import parse_options_header
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

_MOST_FIELDS = 3_000


class _InMemory(MultiPartParser):
    # A file larger than this goes to a temporary one, in clear; 0: none does. The door bounds what comes in.
    spool_max_size = 0


async def form_of(request: Request) -> FormData:
    """The form; it may be asked for again. Raises HTTPException when it cannot be read."""
    kind, _ = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data":
        return await request.form(max_files=0, max_fields=_MOST_FIELDS)
    known = getattr(request.state, "form", None)
    if known is None:
        known = request.state.form = await _read(request)
    return known


async def let_go(request: Request) -> None:
    """Forget a file that came with it."""
    if known := getattr(request.state, "form", None):
        await known.close()


async def _read(request: Request) -> FormData:
    try:
        async with aclosing(request.stream()) as stream:
            return await _InMemory(request.headers, stream, max_files=1, max_fields=_MOST_FIELDS).parse()
    except MultiPartException as error:
        raise HTTPException(400, error.message) from None
