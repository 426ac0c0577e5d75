"""What the pages of the console work with, and what one request to them holds."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

from jinja2 import Environment
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.config import Config
from bot.console.counts import Counts
from bot.console.form import form_of
from bot.facts import House
from bot.fields import LONGEST_FIELD, Refused, whole_number
from scheduler.db import Database, Store
from scheduler.names import Names
from scheduler.reading import Reader
from scheduler.staff import Account

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """The installation, as the console sees it. `wake`: something may be due now. `address`: where the console is."""

    config: Config
    house: House
    store: Store
    reader: Reader
    wake: Callable[[], None]
    templates: Environment = field(repr=False)
    # Used on the reader's thread alone.
    names: Names = field(default_factory=Names, repr=False)
    counts: Counts = field(default_factory=Counts, repr=False)
    # What goes on while nobody waits for it.
    errands: set[asyncio.Task[None]] = field(default_factory=set, repr=False)
    # Held by whoever has the worker run ahead on a copy.
    looking_ahead: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    @property
    def address(self) -> str:
        """The address that links to the console start with."""
        return address_of(self.config)

    @property
    def secure(self) -> bool:
        """Whether browsers reach us over TLS, so that the cookie may ask for it."""
        return self.address.startswith("https:")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request of somebody who is signed in. `secret`: of their session; `problem`: why what was sent is not done,
    where its form is shown again."""

    desk: Desk
    request: Request
    staff: Account
    secret: str = field(repr=False)
    problem: str = ""

    @property
    def now(self) -> datetime:
        """This moment, aware UTC."""
        return self.desk.store.db.now()

    @property
    def partial(self) -> bool:
        """Whether a part of the page is asked for, by htmx."""
        return self.request.headers.get("hx-request") == "true"

    async def look(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)`, over a connection that only reads."""
        return await self.desk.reader.look(work, *args, **kwargs)

    async def do(self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`work(db, …)` in one transaction; what becomes due by it leaves at once."""
        done = await self.desk.store.do_on_disk(work, *args, **kwargs)
        self.desk.wake()
        return done

    def number(self, name: str) -> int:
        """A whole number in the address. Raises Refused with 404."""
        found = whole_number(str(self.request.path_params.get(name, "")))
        if found is None:
            raise Refused("There is no such page.", 404)
        return found

    def wish(self, name: str, default: str = "") -> str:
        """What was asked for behind the ? of the address."""
        return self.request.query_params.get(name, default)[:LONGEST_FIELD].replace("\x00", "").strip()

    async def said(self) -> Said:
        """What the form says."""
        return Said(await form_of(self.request))

    def page(self, template: str, /, status: int = 200, **values: Any) -> Response:
        """A page from a template."""
        known = {"asked": self, "staff": self.staff, "csrf": csrf_of(self.secret), "done": DONE.get(self.wish("done"))}
        text = self.desk.templates.get_template(template).render(**known, **values)
        return HTMLResponse(text, status_code=status)

    def go(self, path: str, done: str = "", /, **wishes: str | int) -> Response:
        """On to another page, with a word on what was done: a key of DONE."""
        said = {"done": done} if done else {}
        query = urlencode(said | wishes)
        return RedirectResponse(f"{path}?{query}" if query else path, status_code=303)


Answer = Callable[[Asked], Awaitable[Response]]


def telling(*problems: type[Exception]) -> Callable[[Answer], Answer]:
    """For a page whose nouns say by these errors why something cannot be done: that is told on a page of its own."""

    def told(work: Answer) -> Answer:
        @wraps(work)
        async def answer(asked: Asked) -> Response:
            try:
                return await work(asked)
            except problems as problem:
                said = str(problem)
                raise Refused(f"{said[0].upper()}{said[1:].rstrip('.')}.") from None

        return answer

    return told


# What was done, in a word on the page that follows. A page adds its own with `says`.
DONE: dict[str, str] = {}


def says(**sentences: str) -> None:
    """Add sentences to DONE. Raises ValueError when another page says something else by that name."""
    for key, sentence in sentences.items():
        if DONE.setdefault(key, sentence) != sentence:
            raise ValueError(f"two pages say different things by {key!r}")


class Said:
    """The fields of a form, bounded and without what no field may hold."""

    def __init__(self, form: FormData) -> None:
        self._form = form

    def line(self, name: str, *, longest: int = LONGEST_FIELD) -> str:
        """One line or text; "" when it is not there. Raises Refused when it is too long."""
        value = self._form.get(name)
        said = value.replace("\x00", "").replace("\r\n", "\n").strip() if isinstance(value, str) else ""
        if len(said) > longest:
            raise Refused(f"{name}: at most {longest} characters.")
        return said

    def texts(self, name: str) -> list[str]:
        """All values of a field that may stand there more than once."""
        return [value.strip() for value in self._form.getlist(name) if isinstance(value, str)]

    def number(self, name: str) -> int:
        """A whole number. Raises Refused."""
        found = whole_number(self.line(name, longest=20))
        if found is None:
            raise Refused(f"{name}: a whole number is missing.")
        return found

    def ticked(self, name: str) -> bool:
        """Whether a box is ticked."""
        return self.line(name) in ("1", "on", "yes")

    def names(self) -> list[str]:
        """Which fields there are."""
        return list(self._form)

    async def file(self, name: str) -> tuple[str, bytes] | None:
        """A file that was handed in, as its name and its bytes."""
        value = self._form.get(name)
        return (value.filename or "", await value.read()) if isinstance(value, UploadFile) and value.filename else None


def csrf_of(secret: str) -> str:
    """What every form of this session carries, so that no other site can send one in its name."""
    return hmac.new(secret.encode(), b"csrf", hashlib.sha256).hexdigest()[:40]


def headers_of(secret: str) -> str:
    """The same for htmx, as its attribute hx-headers wants it."""
    return json.dumps({"X-CSRF": csrf_of(secret)})


def address_of(config: Config) -> str:
    """The address that links to the console start with: the public one, else this machine's."""
    return config.web.public_url or f"http://{config.web.host}:{config.web.port}"


def chosen(wish: str, among: Mapping[str, T], default: str) -> T:
    """The value that a wish in the address names; the default's when it names none."""
    return among.get(wish, among[default])
