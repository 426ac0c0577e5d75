"""A walk over every door: each route with each method and any body at all, forged and true; nothing breaks, nothing
leaks."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.routing import Mount, Route
from twilio.request_validator import RequestValidator

from bot.guard import Bounds
from scheduler import people
from scheduler.db import Database
from tests.cast import hearing_of, person
from tests.conftest import FUZZ
from tests.console_forms import FORM, LOOK, TYPED
from tests.consoling import link
from tests.installation import SECRET, Installation, installation
from tests.standin_twilio import AUTH_TOKEN

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO")
NAME, PHONE = "Xochiquetzal", "+12025550142"
# What an answer to a stranger must not hold: data, secrets, or how we are made.
LEAKS = (NAME, PHONE[-7:], SECRET, AUTH_TOKEN, "Traceback", 'File "', "courtbell.db", "sqlite", "select ")
# Whoever asks without being somebody gets these, and nothing else.
OPEN = {"/healthz", "/metrics"}

ANY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


def somebody(db: Database) -> None:
    """There is something to leak."""
    ana = person(db, "sms", PHONE)
    hearing_of(db, ana, datetime(2027, 3, 15, 13), label=NAME)
    people.change_contact(db, ana.contact, code_word=NAME)


class House:
    """What is asked of it. No dataclass: hypothesis would print all of it with each failure."""

    def __init__(self, running: Installation) -> None:
        self.url = running.url
        self.paths = sorted(set(paths(running.parts.web.routes)))
        self.all = running.all
        self.link = partial(link, running, "Carol", "owner")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The program in a thread of its own, so that what hypothesis draws can be sent one after the other."""
    there, over = threading.Event(), threading.Event()
    found: list[Installation] = []

    async def run() -> None:
        folder = tmp_path_factory.mktemp("doors")
        async with installation(folder, mode="webhook", before=somebody, bounds=Bounds(refusals=10**9)) as running:
            found.append(running)
            there.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(run()))
    thread.start()
    assert there.wait(20)
    yield House(found[0])
    over.set()
    thread.join(20)


def ask(
    house: House, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
) -> tuple[int, str, dict[str, str]]:
    """One request; its status, body and headers (in lower case)."""
    host, port = house.url.removeprefix("http://").split(":")
    line = HTTPConnection(host, int(port), timeout=5)
    try:
        line.request(method, path, body or None, headers or {})
        answer = line.getresponse()
        text = answer.read().decode("utf-8", "replace")
        return answer.status, text, {name.lower(): value for name, value in answer.getheaders()}
    finally:
        line.close()


def paths(routes: list[Any], before: str = "") -> Iterator[str]:
    """Every path of the app, with something in the place of what varies."""
    for route in routes:
        if isinstance(route, Route):
            yield before + route.path.replace(":path", "").replace(":int", "").replace("{", "").replace("}", "7")
        elif isinstance(route, Mount):
            yield f"{before}{route.path}/nothing.js"
            yield from paths(list(route.routes or []), before + route.path)


JUNK = st.one_of(
    st.binary(max_size=300),
    st.dictionaries(st.text(max_size=10), st.text(max_size=30), max_size=5).map(
        lambda it: urlencode(it, errors="replace").encode()
    ),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
        max_leaves=12,
    ).map(lambda it: json.dumps(it).encode()),
)  # fmt: skip
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "Content-Type": st.sampled_from(
            ("application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/\xff")
        ),
        "X-Twilio-Signature": st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=40),
        "X-Telegram-Bot-Api-Secret-Token": st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=40),
        "Cookie": st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), max_size=60).map("desk={}".format),
        "Authorization": st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=20),
        "Host": st.sampled_from(("x", "evil.example", "127.0.0.1:99999", "[::1", "")),
        "Range": st.sampled_from(("bytes=0-", "bytes=-1", "bytes=9-1", "x")),
    },
)


@ANY
@given(st.data(), st.sampled_from(METHODS), JUNK, HEADERS)
def test_no_route_breaks_or_leaks_whatever_a_stranger_sends_there(
    house: House, data: st.DataObject, method: str, body: bytes, headers: dict[str, str]
) -> None:
    path = data.draw(
        st.sampled_from([*house.paths, "/", "/..%2f..%2fetc/passwd", "//healthz", "/%00", "/static/../app.py"])
    )
    status, text, answered = ask(house, method, path, body, headers)
    assert status < 500, (method, path)
    assert [leak for leak in LEAKS if leak in text] == []
    assert answered.get("x-content-type-options") == "nosniff" or status == 400, "what is no HTTP is refused before us"
    if path not in OPEN and "/static/" not in path and "enter" not in path:
        assert status >= 400, (method, path, status)


def test_the_walk_knows_every_door(house: House) -> None:
    doors = {"/telegram", "/twilio/sms", "/twilio/status", "/healthz", "/metrics", "/c/secret7", "/console"}
    assert doors <= set(house.paths)


PERSON = st.fixed_dictionaries(
    {"id": st.integers(-(2**52), 2**52), "is_bot": st.booleans(), "first_name": st.text(max_size=10)},
    optional={"language_code": st.text(max_size=5), "username": st.text(max_size=5)},
)
CHAT = st.fixed_dictionaries({"id": st.integers(-(2**52), 2**52), "type": st.sampled_from(("private", "group", "x"))})
SAMPLES = ("/start", "/start staff-x", "STOP", "A234-567-890", "\ud800", "1", "\x00")
TEXTS = st.text(max_size=60) | st.sampled_from(SAMPLES)
ENTITY = st.fixed_dictionaries({"type": st.text(max_size=5), "offset": st.integers(), "length": st.integers()})
MESSAGE = st.fixed_dictionaries(
    {"message_id": st.integers(0, 2**31), "date": st.integers(0, 2**31), "chat": CHAT, "from": PERSON},
    optional={
        "text": TEXTS,
        "caption": TEXTS,
        "entities": st.lists(ENTITY, max_size=2),
        "contact": st.fixed_dictionaries({"phone_number": st.text(max_size=12), "first_name": st.text(max_size=5)}),
        "reply_to_message": st.just({}),
    },
)  # fmt: skip
UPDATE = st.fixed_dictionaries(
    {"update_id": st.integers(0, 2**31)},
    optional={
        "message": MESSAGE,
        "edited_message": MESSAGE,
        "callback_query": st.fixed_dictionaries(
            {"id": st.text(max_size=5), "from": PERSON, "chat_instance": st.just("1"), "data": st.text(max_size=64)},
            optional={"message": MESSAGE},
        ),
        "my_chat_member": st.fixed_dictionaries({"chat": CHAT, "from": PERSON, "date": st.integers(0, 2**31)}),
    },
)


@ANY
@given(UPDATE.map(lambda update: json.dumps(update).encode()) | JUNK)
def test_whatever_telegram_sends_is_taken_and_breaks_nothing(house: House, body: bytes) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    assert ask(house, "POST", "/telegram", body, headers)[0] == 200


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"update_id":' + b"9" * 10_000 + b"}", b"\xef\xbb\xbf{}", b"null", b"7"]
)
def test_nor_does_what_is_made_to_break_a_reader(house: House, body: bytes) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    assert ask(house, "POST", "/telegram", body, headers)[0] == 200


FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "MessageSid": st.text(max_size=36) | st.just("SM1"),
        "From": st.text(max_size=14) | st.integers(0, 99).map("+120255501{:02}".format),
        "To": st.text(max_size=14),
        "Body": TEXTS,
        "NumMedia": st.text(max_size=3) | st.just("1"),
        "MediaContentType0": st.text(max_size=10),
        "OptOutType": st.text(max_size=5) | st.sampled_from(("STOP", "START", "HELP")),
        "MessageStatus": st.text(max_size=5) | st.sampled_from(("sent", "delivered", "failed", "undelivered")),
        "ErrorCode": st.text(max_size=6) | st.just("30003"),
    },
)


@ANY
@given(st.sampled_from(("/twilio/sms", "/twilio/status", "/twilio/status?attempt=1")), FIELDS)
def test_whatever_twilio_signs_is_taken_and_breaks_nothing(house: House, path: str, fields: dict[str, str]) -> None:
    plain = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
    signature = RequestValidator(AUTH_TOKEN).compute_signature(house.url + path, plain)
    headers = {"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded"}
    assert ask(house, "POST", path, urlencode(plain).encode(), headers)[0] in (200, 204)


@pytest.fixture(scope="module")
def signed_in(house: House) -> dict[str, str]:
    """The headers of somebody who may do everything."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    secret = house.link().rpartition("/")[2]
    _, _, answered = ask(house, "POST", "/console/enter", urlencode({"secret": secret}).encode(), form)
    cookie = {"Cookie": answered["set-cookie"].partition(";")[0]}
    found = re.search(r'name="csrf" value="(\w+)"', ask(house, "GET", "/console/office", headers=cookie)[1])
    assert found is not None
    return form | cookie | {"X-CSRF": found[1]}


@ANY
@given(FORM, st.sampled_from("1013") | st.just("9" * 15), st.sampled_from(({}, TYPED)))
def test_no_form_of_the_console_breaks_whatever_staff_types_there(
    house: House,
    signed_in: dict[str, str],
    form: tuple[str, dict[str, str], dict[str, str]],
    number: str,
    known: dict[str, str],
) -> None:
    path, others, own = form
    body = urlencode(known | others | own, errors="replace").encode()
    status, _, answered = ask(house, "POST", path.replace("{id}", number), body, signed_in)
    assert status in (200, 303, 400, 404), (path, status)
    if status == 303:
        assert ask(house, "GET", answered["location"], headers=signed_in)[0] in (200, 400, 404)


@settings(ANY, max_examples=50 * FUZZ)
@given(LOOK, st.sampled_from("13"))
def test_nor_does_any_page_whatever_its_address_asks_for(
    house: House, signed_in: dict[str, str], look: tuple[str, dict[str, str]], number: str
) -> None:
    path, wishes = look
    asked = f"{path.replace('{id}', number)}?{urlencode(wishes, errors='replace')}"
    assert ask(house, "GET", asked, headers=signed_in)[0] in (200, 303, 400, 404), asked


@pytest.mark.parametrize("digits", [19, 4500])
def test_nor_does_a_number_larger_than_any_other(house: House, signed_in: dict[str, str], digits: int) -> None:
    large = "9" * digits
    typed = ("people/1/merge", "with"), ("imports/files/1/choose", f"row-{large}"), ("inbox/1/reply", "settles")
    for path, field in typed:
        body = urlencode({"number": "1", "text": "Hello", field: large}).encode()
        assert ask(house, "POST", f"/console/{path}", body, signed_in)[0] in (303, 400, 404), path
    assert ask(house, "GET", f"/console/audit?before={large}", headers=signed_in)[0] == 200


HEAD = b"reference,name,date,time,court,kind,phone,consent\n"


@settings(ANY, max_examples=25 * FUZZ)
@given(st.binary(max_size=200), st.text(max_size=20), st.sampled_from((b"", HEAD, b"BEGIN:VCALENDAR\n", b"\xff\xfe")))
def test_nor_does_any_file_that_is_handed_in(
    house: House, signed_in: dict[str, str], content: bytes, name: str, head: bytes
) -> None:
    part = f'--x\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode("utf-8", "replace")
    headers = signed_in | {"Content-Type": "multipart/form-data; boundary=x"}
    status, _, answered = ask(house, "POST", "/console/imports", part + head + content + b"\r\n--x--\r\n", headers)
    assert status in (303, 400), status
    if status == 303:
        assert ask(house, "GET", answered["location"], headers=signed_in)[0] == 200
        assert ask(house, "POST", f"{answered['location']}/columns", b"order=day", signed_in)[0] in (303, 400)


def test_after_all_that_the_house_stands(house: House) -> None:
    with suppress(KeyError):
        assert house.all("select error, count(*) from inbound where error is not null group by error") == []
    assert ask(house, "GET", "/healthz")[0] in (200, 503)
    assert json.loads(ask(house, "GET", "/healthz")[1])["status"] != "database"
