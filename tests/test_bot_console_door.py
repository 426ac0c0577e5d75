"""Who gets into the console: one-time links, roles on each request, forms from our own pages only."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from starlette.routing import Route

from bot.console.routes import PAGES
from scheduler import staff
from tests.consoling import link, visiting
from tests.installation import Installation, RunningClock, installation


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock()) as running:
        yield running


def account_of(house: Installation, name: str) -> staff.Account:
    with house.beside() as db:
        return staff.named(db, name)


def change(house: Installation, work: object, *args: object) -> None:
    with house.beside() as db, db.transaction():
        work(db, *args)  # type: ignore[operator]


async def test_nobody_sees_a_page_or_does_a_deed_without_signing_in(house: Installation) -> None:
    async with visiting(house, role=None) as stranger:
        for number, page in enumerate(PAGES):
            path = page.path.replace("{id}", "1")
            # Each from somewhere else: whoever is refused so often has to wait.
            source = {"X-Forwarded-For": f"198.51.100.{number}"}
            post = page.method == "POST"
            seen = await (stranger.post(path, csrf="", headers=source) if post else stranger.get(path, **source))
            assert seen.status == 401, page.path
            assert "Please sign in" in seen.words
            assert "Carol" not in seen.text


async def test_a_link_signs_in_once_and_looking_at_it_does_not_use_it_up(house: Installation) -> None:
    address = link(house, "Carol", "staff")
    async with visiting(house, role=None) as preview, visiting(house, role=None) as carol:
        await preview.get(address.removeprefix(house.url))
        assert "Carol" in (await carol.enter(address)).text
        seen = await preview.enter(address)
        assert seen.status == 401
        assert "used already" in seen.words


async def test_a_link_ends_after_a_quarter_of_an_hour(house: Installation) -> None:
    address = link(house, "Carol", "staff")
    house.clock.forward(minutes=16)
    async with visiting(house, role=None) as carol:
        assert (await carol.enter(address)).status == 401


async def test_a_session_ends_after_a_day_of_work_and_after_two_idle_hours(house: Installation) -> None:
    async with visiting(house) as carol:
        for _ in range(11):
            house.clock.forward(hours=1)
            assert (await carol.get("/console")).status == 200
        house.clock.forward(hours=1, minutes=5)
        assert (await carol.get("/console")).status == 401
    async with visiting(house) as carol:
        house.clock.forward(hours=2, minutes=5)
        assert (await carol.get("/console")).status == 401


async def test_a_board_that_renews_itself_keeps_nobody_signed_in(house: Installation) -> None:
    async with visiting(house) as carol:
        for _ in range(5):
            house.clock.forward(minutes=25)
            seen = await carol.get("/console?live=1", **{"HX-Request": "true"})
        assert seen.status == 401
        assert seen.headers["hx-refresh"] == "true"


async def test_a_cookie_that_we_did_not_sign_opens_nothing(house: Installation) -> None:
    async with visiting(house) as carol, visiting(house, role=None) as thief:
        cookie = next(iter(carol.session.cookie_jar))
        assert cookie["httponly"]
        assert cookie["samesite"].lower() == "lax"
        forged = cookie.value.rpartition(".")[0] + ".AAAA"
        seen = await thief.get("/console", Cookie=f"{cookie.key}={forged}")
        assert seen.status == 401


async def test_behind_tls_the_cookie_is_kept_to_it_and_to_this_very_host(tmp_path: Path) -> None:
    async with installation(tmp_path, web='public_url = "https://desk.example"') as house:
        secret = link(house, "Carol", "staff").rpartition("/")[2]
        enter, said = f"{house.url}/console/enter", {"secret": secret}
        async with aiohttp.ClientSession() as web, web.post(enter, data=said, allow_redirects=False) as answer:
            assert answer.status == 303
            cookie = answer.headers["set-cookie"].lower()
        assert cookie.startswith("__host-desk=")
        assert {"secure", "httponly", "samesite=lax", "path=/"} <= {part.strip() for part in cookie.split(";")}
        assert "domain" not in cookie


async def test_pages_of_the_console_are_kept_by_no_cache_and_take_no_script_from_elsewhere(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.get("/console")
        assert seen.headers["cache-control"] == "no-store"
        assert seen.headers["x-frame-options"] == "DENY"
        policy = seen.headers["content-security-policy"]
        assert "default-src 'self'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert not re.search(r"<script(?![^>]*src=)|<style| style=| on[a-z]+=", seen.text)


async def test_signing_out_everywhere_ends_every_device(house: Installation) -> None:
    async with visiting(house) as desk, visiting(house) as phone:
        assert (await desk.post("/console/leave-everywhere")).status == 401
        assert (await phone.get("/console")).status == 401


async def test_a_removed_account_is_out_at_once_and_its_open_links_die(house: Installation) -> None:
    async with visiting(house) as carol, visiting(house, role=None) as again:
        open_link = link(house, "Carol", "staff")
        change(house, staff.remove, account_of(house, "Carol").id)
        assert (await carol.get("/console")).status == 401
        assert (await again.enter(open_link)).status == 401


async def test_a_role_counts_from_the_next_request_on(house: Installation) -> None:
    async with visiting(house, role="owner") as carol:
        change(house, staff.change_role, account_of(house, "Carol").id, "viewer")
        assert (await carol.post("/console/office/staff", name="Dan", role="staff")).status == 403
        assert {each["name"] for each in house.all("select name from staff")} == {"owner", "Carol"}


@pytest.mark.parametrize(("role", "may"), [("viewer", ("viewer",)), ("staff", ("viewer", "staff"))])
async def test_what_a_role_may_not_is_refused_at_the_server(
    house: Installation, role: staff.Role, may: tuple[str, ...]
) -> None:
    async with visiting(house, role=role) as carol:
        for number, page in enumerate(PAGES):
            if page.role not in may:
                path = page.path.replace("{id}", "1")
                source = {"X-Forwarded-For": f"198.51.100.{number}"}
                post = page.method == "POST"
                seen = await (carol.post(path, headers=source) if post else carol.get(path, **source))
                assert seen.status == 403, page.path
    assert house.all("select id from audit where action not in ('sign in')") == []


async def test_a_form_that_is_not_ours_does_nothing(house: Installation) -> None:
    async with visiting(house, role="owner") as carol:
        said = {"name": "Dan", "role": "staff"}
        assert (await carol.post("/console/office/staff", csrf="0" * 40, **said)).status == 403
        for header in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
            assert (await carol.post("/console/office/staff", headers=header, **said)).status == 403
        assert len(house.all("select id from staff")) == 2
        assert (await carol.post("/console/office/staff", **said)).status == 200
        assert len(house.all("select id from staff")) == 3


async def test_what_staff_does_stands_in_the_audit_log(house: Installation) -> None:
    async with visiting(house, role="owner") as carol:
        await carol.post("/console/office/staff", name="Dan", role="viewer")
        seen = await carol.get("/console/audit")
    assert "Carol add staff" in seen.words
    assert "name, role" in seen.words
    assert "Dan" not in seen.words


async def test_lists_are_taken_along_by_staff_alone_and_that_is_written_down(house: Installation) -> None:
    async with visiting(house) as carol, visiting(house, "Dan", "viewer") as dan:
        seen = await carol.post("/console/office/export", list="audit")
        assert seen.headers["content-disposition"] == 'attachment; filename="audit.csv"'
        assert seen.text.splitlines()[0].lstrip("\ufeff") == "at,who,action,record,number,fields"
        assert "Carol,sign in,staff" in seen.text
        for said in ({"list": "hearings", "numbers": "1"}, {"list": "people"}, {"list": "call-list"}):
            assert (await carol.post("/console/office/export", **said)).status == 200
        for said in ({"list": "secrets"}, {"list": "audit", "until": "9999-12-31"}):
            assert (await carol.post("/console/office/export", **said)).status == 400
        assert (await dan.post("/console/office/export", list="audit")).status == 403
        assert "Save as CSV" not in (await dan.get("/console/office")).text
    taken = house.all("select record, fields from audit where action = 'export' and who = 'Carol' order by id")
    assert [row["record"] for row in taken] == ["audit", "hearing", "respondent", "task"]


async def test_staff_make_a_calendar_address_that_is_shown_once_and_revoke_it(house: Installation) -> None:
    async with visiting(house) as carol, visiting(house, "Dan", "viewer") as dan:
        made = await carol.post("/console/office/calendar", name="Court days")
        found = re.search(r"/feed/[\w-]+\.ics", made.text)
        assert found is not None, made.words
        assert "BEGIN:VCALENDAR" in (await carol.get(found[0])).text
        again = await carol.get("/console/office")
        assert "Court days, discreet titles" in again.words
        assert found[0] not in again.text
        assert "Court days" not in (await dan.get("/console/office")).text
        assert (await dan.post("/console/office/calendar/1/revoke")).status == 403
        assert "leads nowhere" in (await carol.post("/console/office/calendar/1/revoke")).words
        assert (await carol.get(found[0])).status == 404
        assert (await carol.post("/console/office/calendar/1/revoke")).status == 404
    noted = house.all("select who, action from audit where record = 'feed' order by id")
    assert [(row["who"], row["action"]) for row in noted] == [("Carol", "make"), ("Carol", "revoke")]


async def test_an_account_that_somebody_else_changed_meanwhile_is_left_as_they_left_it(house: Installation) -> None:
    async with visiting(house, "Olga", "owner") as olga, visiting(house, "Otto", "owner") as otto, visiting(house):
        carol = next(row["id"] for row in house.all("select id, name from staff") if row["name"] == "Carol")
        path = f"/console/office/staff/{carol}"
        shown = (await olga.get("/console/office")).fields(path)
        assert shown == {"role": "staff", "alarms": "1", "was_role": "staff", "was_alarms": "gets alarms"}
        off = {name: value for name, value in shown.items() if name != "alarms"}
        assert (await otto.post(path, **off | {"role": "viewer"})).status == 200
        late = await olga.post(path, **shown | {"role": "owner"})
        assert late.status == 400
        assert "Somebody changed the account of Carol meanwhile: viewer, no alarms." in late.words
        assert late.fields(path)["role"] == "viewer"
        assert "Changed." in (await olga.post(path, **late.fields(path) | {"role": "staff"})).words
    assert house.all("select role, alarms from staff where name = 'Carol'") == [{"role": "staff", "alarms": 0}]


async def test_the_last_owner_stays(house: Installation) -> None:
    async with visiting(house, name="owner", role="owner") as owner:
        number = account_of(house, "owner").id
        seen = await owner.post(f"/console/office/staff/{number}", role="viewer")
        assert seen.status == 400
        assert "the only owner" in seen.words


async def test_staff_gets_a_link_by_writing_console_and_others_learn_nothing(house: Installation) -> None:
    owner = "+12025550199"
    await house.texts(owner, "/console")
    said = await house.sms(owner, 1)
    async with visiting(house, role=None) as browser:
        assert (await browser.enter(said.rpartition(" ")[2])).status == 200
    for number, words in (("+12025550150", "/console"), ("+12025550151", "/nonsense")):
        await house.texts(number, words)
    first, second = await house.sms("+12025550150", 1), await house.sms("+12025550151", 1)
    assert first == second


def test_every_page_says_which_role_it_needs_and_deeds_need_more_than_looking() -> None:
    free = {"/console/leave", "/console/leave-everywhere"}
    assert {page.path for page in PAGES if page.method == "POST" and page.role == "viewer"} == free
    assert all(isinstance(Route(page.path, lambda _: None).path, str) for page in PAGES)  # each is a path of its own
    assert len({(page.method, page.path) for page in PAGES}) == len(PAGES)


async def test_what_was_typed_in_a_form_that_comes_too_late_is_shown_and_nothing_is_done(house: Installation) -> None:
    said = {"label": "Rosa <b>", "reference": "A234-567-890", "kind": "master"}
    async with visiting(house) as carol:
        token = await carol.csrf()
        house.clock.forward(hours=2, minutes=5)
        late = await carol.post("/console/people/new", csrf=token, **said)
        assert late.status == 401
        assert "You had been signed out, so nothing was done." in late.words
        assert "Rosa &lt;b&gt;" in late.text
        assert "567" not in late.words and token not in late.text

        file = await carol.hand_in("/console/imports", "list.csv", b"name\nRosa\n")
        assert file.status == 401 and "so nothing was done" in file.words

        await carol.enter(link(house, "Carol", "staff"))
        before = await carol.post("/console/people/new", csrf=token, **said)
        assert before.status == 403
        assert 'name="label" value="Rosa &lt;b&gt;"' in before.text
        again = await carol.post("/console/people/new", again="1", **said)
        assert 'name="label" required maxlength="60" value="Rosa &lt;b&gt;"' in again.text
    assert house.all("select 1 from respondent") == []


async def test_a_form_that_another_site_sends_is_not_shown_back(house: Installation) -> None:
    async with visiting(house) as carol:
        elsewhere = {"Sec-Fetch-Site": "cross-site"}
        seen = await carol.post("/console/people/new", csrf="x", headers=elsewhere, label="Call +1 202 555 0123")
        assert seen.status == 403
        assert "0123" not in seen.source


async def test_a_refused_text_is_not_lost(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await carol.post("/console/inbox/999/reply", text="We call you at noon.")
        assert seen.status == 400
        assert "We call you at noon." in seen.words
