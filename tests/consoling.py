"""Somebody at the console over real HTTP: a browser without a picture, which keeps cookies and sends forms as it finds
them."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape

import aiohttp

from bot.staff_link import sign_in_link
from scheduler import office, staff
from scheduler.staff import Role
from tests.installation import Installation


@dataclass
class Seen:
    """One answer: its status, the page, and where it was in the end."""

    status: int
    text: str
    path: str
    headers: dict[str, str]

    @property
    def words(self) -> str:
        """What a person reads of it."""
        body = re.sub(r"(?s)<(style|script).*?</\1>|<[^>]+>", " ", self.text.partition("<main")[2] or self.text)
        return re.sub(r"\s+", " ", body).replace("&#39;", "'").replace("&amp;", "&")

    def fields(self, action: str) -> dict[str, str]:
        """What stands in the fields of the form that is sent to `action`, as a browser would send it."""
        form = re.search(rf'(?s)<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', self.text)
        assert form is not None, action
        found: dict[str, str] = {}
        for tag in re.findall(r"<input[^>]*>", form[1]):
            said = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
            if said.get("type") not in ("checkbox", "radio") or " checked" in tag:
                found[said["name"]] = said.get("value", "")
        found |= dict(re.findall(r'(?s)<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form[1]))
        for name, options in re.findall(r'(?s)<select[^>]*name="(\w+)"[^>]*>(.*?)</select>', form[1]):
            chosen = re.search(r'<option(?: value="([^"]*)")? selected>([^<]*)', options) or re.search(
                r'<option(?: value="([^"]*)")?>([^<]*)', options
            )
            assert chosen is not None, name
            found[name] = chosen[2] if chosen[1] is None else chosen[1]
        return {name: unescape(value) for name, value in found.items() if name != "csrf"}

    @property
    def source(self) -> str:
        """The page without the marks of its forms, which are random and so may hold any three digits."""
        return re.sub(r"\b(?=\w*[a-f])[0-9a-f]{8,}\b", "", self.text)


@dataclass
class Visitor:
    """A browser at one installation."""

    house: Installation
    session: aiohttp.ClientSession

    async def get(self, path: str, **headers: str) -> Seen:
        """Look at a page."""
        async with self.session.get(self.house.url + path, headers=headers) as answer:
            return await _seen(answer)

    async def post(
        self, path: str, *, csrf: str | None = None, headers: dict[str, str] | None = None, **said: str
    ) -> Seen:
        """Send a form, with the token that our pages carry."""
        data = said | {"csrf": await self.csrf() if csrf is None else csrf}
        async with self.session.post(self.house.url + path, data=data, headers=headers) as answer:
            return await _seen(answer)

    async def yes(self, back: Seen, path: str) -> Seen:
        """Press the button of a page on which everything is read back, with all that it holds."""
        fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', back.text))
        seal = re.search(r'name="sure" value="(\w+)"', back.text)
        assert seal is not None, back.words
        fields.pop("csrf")
        return await self.post(path, sure=seal[1], **{name: unescape(value) for name, value in fields.items()})

    async def hand_in(self, path: str, name: str, content: bytes) -> Seen:
        """Send a form with a file."""
        # Browsers write a name as it is.
        data = aiohttp.FormData({"csrf": await self.csrf()}, quote_fields=False)
        data.add_field("file", io.BytesIO(content), filename=name, content_type="text/csv")
        async with self.session.post(self.house.url + path, data=data) as answer:
            return await _seen(answer)

    async def mark(self, path: str) -> str:
        """How what is on this page was when it was shown, as its forms say."""
        found = re.search(r'name="mark" value="([^"]*)"', (await self.get(path)).text)
        return unescape(found[1]) if found else ""

    async def csrf(self) -> str:
        """The token of this session, as a page shows it."""
        found = re.search(r'name="csrf" value="(\w+)"', (await self.get("/console/office")).text)
        return found[1] if found else ""

    async def enter(self, link: str) -> Seen:
        """Open a sign-in link, and press its button."""
        page = await self.get(link.removeprefix(self.house.url))
        secret = re.search(r'name="secret" value="([^"]+)"', page.text)
        assert secret is not None, page.text
        then = re.search(r'name="then" value="([^"]+)"', page.text)
        return await self.post("/console/enter", csrf="", secret=secret[1], **({"then": then[1]} if then else {}))


def link(house: Installation, name: str, role: Role) -> str:
    """A sign-in link for an account, which is made if need be."""
    with house.beside() as db, db.transaction():
        known = next((each.id for each in staff.accounts(db) if each.name == name), None)
        return sign_in_link(db, house.url, known or office.add_staff(db, name, role))


@asynccontextmanager
async def visiting(house: Installation, name: str = "Carol", role: Role | None = "staff") -> AsyncIterator[Visitor]:
    """A browser, signed in as `name`; with `role` None not signed in at all."""
    # Our names are addresses of this machine, for which the jar keeps cookies only when told to.
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        visitor = Visitor(house, session)
        if role is not None:
            seen = await visitor.enter(link(house, name, role))
            assert seen.status == 200, seen.text
        yield visitor


async def _seen(answer: aiohttp.ClientResponse) -> Seen:
    return Seen(answer.status, await answer.text(), answer.url.path, {k.lower(): v for k, v in answer.headers.items()})
