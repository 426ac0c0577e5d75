"""What staff types in a form is read back before it counts: a yes is one to exactly what was shown."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence

from starlette.responses import Response

from bot.console.desk import Asked, csrf_of
from bot.fields import Clean

DROPPED = "A number that looks like an A-number was taken out. We never store one."


def confirmed(asked: Asked, clean: Clean) -> bool:
    """Whether somebody said yes to exactly what stands in the form now."""
    return hmac.compare_digest(clean.said.line("sure", longest=100).encode(), seal(asked, clean.kept).encode())


def read_back(
    asked: Asked,
    clean: Clean,
    *,
    title: str,
    facts: Sequence[tuple[str, str]],
    yes: str,
    doubts: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> Response:
    """Everything that was typed, as it will count once somebody says yes. Empty facts are left out."""
    return asked.page(
        "check.html",
        title=title,
        facts=[(name, value) for name, value in facts if value],
        doubts=doubts,
        notes=[*notes, *([DROPPED] if clean.dropped else [])],
        fields=list(clean.kept.items()),
        seal=seal(asked, clean.kept),
        yes=yes,
        action=asked.request.url.path,
    )


def seal(asked: Asked, fields: Mapping[str, str]) -> str:
    """What a yes to exactly these fields, on this page, carries."""
    return csrf_of(f"{asked.secret} {asked.request.url.path} {json.dumps(sorted(fields.items()))}")
