"""What was typed in a form that was not taken. It is shown again, for no page of ours is kept anywhere: behind a
browser's Back the form may stand empty."""

from __future__ import annotations

from starlette.requests import Request

from bot import a_numbers
from bot.clean_text import cleaned
from bot.console.form import form_of

# Of the forms themselves, and typed by nobody.
_NOT_TYPED = frozenset(
    [
        "csrf",
        "sure",
        "again",
        "once",
        "mark",
        "seen",
        "phones",
        "number",
        "settles",
        "recipients",
        "was",
        "was_label",
        "was_reference",
        "was_attorney",
        "was_role",
        "was_alarms",
    ]
)


async def typed(request: Request) -> list[tuple[str, str]]:
    """The fields of a form that was sent, in order, and what stood in them: without files, A-numbers and empty ones."""
    if request.method != "POST":
        return []
    fields = (await form_of(request)).multi_items()
    kept = [
        (name, a_numbers.strip(cleaned(said)).text.strip())
        for name, said in fields
        if isinstance(said, str) and name not in _NOT_TYPED
    ]
    return [(name, said) for name, said in kept if said]


async def typed_outside(request: Request) -> list[tuple[str, str]]:
    """The same of somebody who is not signed in any more. No file is read for them."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    return await typed(request) if kind == "application/x-www-form-urlencoded" else []
