"""Every flow and every failure at debug level; then the logs are searched for tokens, numbers, names, words and dates.

What is looked for is first shown to have been there: each story also says which lines it must have left.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from telegram.error import TelegramError

from bot import cli, import_command
from bot.import_command import Wish
from messages.say import Say, to_json
from messages.telegram_out import make_bot
from scheduler import families, outbox, people, simulated_time
from tests.broadcasting import approved, draft, staff
from tests.installation import SECRET, Installation, config_text, installation, until
from tests.living import CHAT, PHONE, registered, somebody
from tests.silent_logs import HEARD, NAME, TELEGRAM_PERSON, WORDS, leaks, silent_on_it
from tests.standin_telegram import TOKEN, StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, refusal
from tests.standin_wire import Mishap


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_a_whole_life_leaves_nothing_of_it(tmp_path: Path, channel: str) -> None:
    with silent_on_it("running", "ended"):
        async with somebody(tmp_path, channel, "en") as who:
            await registered(who)
            # By SMS the carrier answers HELP and STOP.
            for text in (
                "MENU",
                HEARD,
                "HEARINGS",
                "MENU",
                "HELP" if channel == "telegram" else "MENU",
                "A234-567-890",
            ):
                await who.says(text)
            await who.says("MENU")
            await who.advances(timedelta(days=9))
            await who.says("STOP" if channel == "telegram" else "ALTO")
            await who.says("START")
            await who.chooses("choice-agree")
            for key in ("choice-go-settings", "choice-set-data", "choice-data-erase", "choice-erase-yes"):
                await who.says("MENU") if key == "choice-go-settings" else None
                await who.chooses(key)
            await who.chooses("choice-erase-sure")
            assert who.house.all("select 1 from hearing") == []


async def test_a_family_and_another_date_leave_nothing(tmp_path: Path) -> None:
    with silent_on_it("running"):
        async with somebody(tmp_path, "telegram", "en") as who:
            await registered(who)
            house = who.house
            (own,) = house.all("select respondent_id from follower")
            with house.beside() as db:
                (contact,) = db.all("select contact_id from address where value = ?", str(CHAT))
                code = families.invite(db, contact["contact_id"], own["respondent_id"], name=NAME, calls=NAME)
            for text in ("hello", "English", "1", code or "", "WRONG 7777", "STOP"):
                await house.texts("+12025550180", text)
            await house.parts.worker.settled()
            await simulated_time.advance(house.parts.worker, house.clock() + timedelta(days=2), house.clock.set)


async def test_refusals_and_faults_of_both_providers_leave_nothing(tmp_path: Path) -> None:
    async def says(house: Installation, count: int) -> None:
        for number in range(count):
            await house.texts(PHONE, f"{HEARD} {number}")
            house.telegram.says(TELEGRAM_PERSON, f"{HEARD} {number}")
            await house.parts.worker.settled()

    with silent_on_it("running"):
        async with installation(tmp_path) as house:
            for mishap in (
                refusal(20003, "Authenticate", 401),
                refusal(20429, f"Too Many Requests for {PHONE}", 429, Retry_After="1"),
                refusal(21211, f"Invalid 'To' Phone Number: {PHONE}"),
                refusal(21610, f"{PHONE} is unsubscribed"),
                Mishap(500, f"<html>{HEARD} {PHONE}</html>".encode()),
                Mishap(200, f"{HEARD} {PHONE}".encode()),
                Mishap(drop="before"),
                Mishap(drop="after"),
            ):
                house.twilio.misbehave(mishap)
                house.telegram.misbehave(mishap)
                house.twilio.refuses_to_forget.append(mishap)
                house.telegram.refuses_to_forget.append(mishap)
                await says(house, 1)
                await simulated_time.advance(house.parts.worker, house.clock() + timedelta(minutes=7), house.clock.set)


async def test_a_token_that_is_refused_is_not_told(tmp_path: Path) -> None:
    wrong = "4200000009:another-token-that-telegram-refuses"
    with silent_on_it("refused the bot token") as log:
        async with StandInTelegram() as telegram, installation(tmp_path, telegram=at(telegram.url, wrong)):
            await until(lambda: "refused the bot token" in log.getvalue(), "the refusal")
    assert "another-token" not in log.getvalue()


async def test_providers_that_are_not_there_leave_nothing(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:1"
    twilio = f'enabled = true\naccount_sid = "{ACCOUNT_SID}"\nauth_token = "{AUTH_TOKEN}"\napi_url = "{nowhere}"\n'
    with silent_on_it("Telegram cannot be reached") as log:
        async with installation(tmp_path, telegram=at(nowhere, TOKEN), twilio=f'{twilio}sender = "{SENDER}"') as house:
            await house.texts(PHONE, HEARD)
            await house.parts.worker.settled()
            await until(lambda: "cannot be reached" in log.getvalue(), "the trouble")


async def test_a_second_bot_with_our_token_leaves_nothing(tmp_path: Path) -> None:
    with silent_on_it("polling Telegram failed (Conflict)") as log:
        async with installation(tmp_path) as house:
            house.telegram.says(TELEGRAM_PERSON, HEARD)
            await house.chat(TELEGRAM_PERSON, 1)
            other = make_bot(TOKEN, api_url=house.telegram.url)
            try:
                for _ in range(20):
                    with suppress(TelegramError):
                        await other.get_updates(timeout=1)
                    if "Conflict" in log.getvalue():
                        break
            finally:
                await other.request.shutdown()


async def test_what_breaks_inside_leaves_nothing(tmp_path: Path) -> None:
    """A handler, a row that cannot be read, a text that cannot be worded, a delivery, a job."""
    lines = ("handling inbound", "cannot be read", "cannot be worded", "the job backup failed", "delivery on")
    with silent_on_it(*lines) as log:
        async with somebody(tmp_path, "sms", "en", backup='folder = "courtbell.db"\nevery_hours = 1') as who:
            await registered(who)
            house = who.house
            with house.beside() as db:
                db.run("update revision set zone = ?", f"{NAME}/{PHONE}")
                db.run("update message set next_at = due where next_at is not null")
                broken = f'{{"key": "staff-silent", "values": {{"label": {{"wall": "{NAME}"}}}}, "choices": []}}'
                contact = db.all("select id from contact order by id desc")[0]["id"]
                row = {"kind": "staff", "reader": contact, "channel": "sms", "urgency": 0, "prompted": 1}
                for number, say in enumerate((broken, f"{{{NAME}")):
                    outbox.put(
                        db, {"key": f"k{number}", **row, "due": db.now_ms(), "expires": db.now_ms() + 10**9, "say": say}
                    )
            await simulated_time.advance(house.parts.worker, house.clock() + timedelta(days=2), house.clock.set)
            with house.beside() as db:
                db.run("update contact set zone = ? where id = ?", f"{NAME}/{PHONE}", contact)
                say = to_json(Say("staff-silent", {"label": NAME}))
                outbox.put(
                    db,
                    {"key": "k", **row, "prompted": 0, "due": db.now_ms(), "expires": db.now_ms() + 10**9, "say": say},
                )
            await until(lambda: "cannot be read" in log.getvalue(), "the row")
            with house.beside() as db:
                db.run(f"create trigger one before insert on conversation begin select raise(abort, '{HEARD}'); end")
                db.run(f"create trigger two before update on conversation begin select raise(abort, '{HEARD}'); end")
            await house.texts(PHONE, HEARD)
            with house.beside() as db:
                db.run("alter table pause rename to paused")
            await house.texts(PHONE, HEARD)
            await until(lambda: "stopped" in log.getvalue(), "the delivery to stop")
            with house.beside() as db:
                db.run("alter table paused rename to pause")


async def test_whatever_is_thrown_at_the_doors_leaves_nothing(tmp_path: Path) -> None:
    bodies = (HEARD.encode(), b"{", b"\xff\xfe", f'{{"update_id": "{HEARD}"}}'.encode(), b"From=%2B12025550180&Body=x")
    with silent_on_it("refused a text whose signature", "refused an update", "an update that cannot be read"):
        async with installation(tmp_path, mode="webhook") as house, aiohttp.ClientSession() as web:
            places = ("telegram", "twilio/sms", f"twilio/status?attempt={HEARD}", f"calendar/{HEARD}.ics", NAME)
            for path in (f"/{place}" for place in places):
                for body in bodies:
                    for secret in ("", SECRET):
                        headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "X-Twilio-Signature": HEARD}
                        async with web.post(house.url + path, data=body, headers=headers) as answer:
                            assert answer.status < 500
                        async with web.get(house.url + path, headers=headers) as answer:
                            assert answer.status < 500
            with socket.create_connection(("127.0.0.1", int(house.url.rpartition(":")[2]))) as raw:
                raw.sendall(f"{HEARD}\r\n\r\n".encode())


async def test_an_import_a_broadcast_and_the_nights_leave_nothing(tmp_path: Path) -> None:
    path = tmp_path / f"{NAME}.csv"
    head = "reference,name,date,time,court,kind,phone,consent"
    rows = (f"C-1,{NAME},12/15/2026,8:30 AM,DEN,M,202-555-0180,yes", f"C-2,{NAME},{WORDS},8:30 AM,DEN,M,202-555,yes")
    path.write_text("\n".join((head, *rows)), encoding="utf-8")
    with silent_on_it("running"):
        async with installation(tmp_path) as house:
            with house.beside() as db:
                assert import_command.run([str(path)], Wish(apply=True, send=True), house.config, db, str) == 1
                for row in db.all("select id from address"):
                    people.give_consent(db, row["id"], scope="news", how="chat", by="self", words=HEARD)
                two = (staff(db, NAME, "owner"), staff(db, "Erin"))
                assert approved(db, house.clock, *two, draft(name=NAME, texts={"en": HEARD}))
            await simulated_time.advance(house.parts.worker, house.clock() + timedelta(days=40), house.clock.set)


def test_a_wrong_config_is_told_without_its_secrets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = config_text("http://127.0.0.1:1", "http://127.0.0.1:2", "http://127.0.0.1:3")
    file = tmp_path / "courtbell.toml"
    for right, wrong in ((TOKEN, f"{TOKEN} x"), (AUTH_TOKEN, f"{AUTH_TOKEN} x"), (SECRET, f"{SECRET} x")):
        assert right in text
        file.write_text(text.replace(f'"{right}"', f'"{wrong}"'), encoding="utf-8")
        assert cli.main(["run", "--config", str(file)]) == 2
        said = capsys.readouterr()
        assert "it must be" in said.err
        assert leaks(said.err + said.out) == []


def at(url: str, token: str) -> str:
    """The config's table for a Bot API at another address."""
    return f'enabled = true\ntoken = "{token}"\napi_url = "{url}"\nper_chat = 0'
