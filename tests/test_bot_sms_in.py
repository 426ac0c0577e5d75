"""Texts that come in by Twilio's webhook: signed ones are kept, forged ones change nothing."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest

from bot.arrived import Arrived, Carrier
from bot.sms_in import read
from bot.turn import Other, Typed
from tests.installation import installation

ANA = "+12025550101"


def form(**fields: str) -> dict[str, str]:
    return {"MessageSid": "SM1", "From": ANA, "Body": "hola", "NumMedia": "0", **fields}


def test_a_text_arrives_as_it_was_typed() -> None:
    assert read(form()) == Arrived("sms", "SM1", ANA, Typed("hola"))


@pytest.mark.parametrize("word", ["STOP", "START", "HELP"])
def test_a_word_on_which_the_carrier_acted_is_the_carriers_whatever_was_typed(word: str) -> None:
    assert read(form(OptOutType=word, Body="pare ya")) == Arrived("sms", "SM1", ANA, Carrier(word))  # type: ignore[arg-type]


@pytest.mark.parametrize(("body", "yes"), [("YES", True), ("Start", False), ("unstop", False)])
def test_a_yes_on_which_the_carrier_acted_may_still_be_the_answer_to_our_question(body: str, yes: bool) -> None:
    assert read(form(OptOutType="START", Body=body)) == Arrived("sms", "SM1", ANA, Carrier("START", yes=yes))


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("image/jpeg", "photo"),
        ("audio/amr", "voice"),
        ("video/3gpp", "video"),
        ("application/pdf", "document"),
        ("", "document"),
    ],
)
def test_a_picture_without_words_arrives_as_something_that_we_cannot_read(content: str, what: str) -> None:
    arrived = read(form(Body="", NumMedia="1", MediaContentType0=content))
    assert arrived == Arrived("sms", "SM1", ANA, Other(what), unfit=True)


def test_a_picture_with_words_arrives_as_the_words() -> None:
    arrived = read(form(NumMedia="1", MediaContentType0="image/jpeg"))
    assert arrived == Arrived("sms", "SM1", ANA, Typed("hola"), unfit=True)


@pytest.mark.parametrize("fields", [{"MessageSid": ""}, {"From": ""}, {"From": f"whatsapp:{ANA}"}])
def test_what_is_no_text_from_a_phone_does_not_arrive(fields: dict[str, str]) -> None:
    assert read(form(**fields)) is None


async def test_a_signed_text_is_in_the_database_when_twilio_has_its_answer(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        status, answer = await house.twilio.text_in(f"{house.url}/twilio/sms", ANA, "hola")
        rows = house.all("select channel, address, handled is not null as handled from inbound")
    assert (status, answer) == (200, '<?xml version="1.0" encoding="UTF-8"?><Response/>')
    assert rows == [{"channel": "sms", "address": ANA, "handled": 1}]


@pytest.mark.parametrize("signature", ["", "bm90IHRoZSByaWdodCBvbmU=", "é"])
async def test_a_forged_text_is_refused_and_changes_nothing(tmp_path: Path, signature: str) -> None:
    async with installation(tmp_path) as house:
        headers = {"X-Twilio-Signature": signature.encode().decode("latin-1")} if signature else {}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{house.url}/twilio/sms", data=form(Body="STOP"), headers=headers) as answer,
        ):
            assert answer.status == 403
        assert house.all("select * from inbound") == []
        assert house.twilio.sent_to(ANA) == []


async def test_a_signature_for_other_words_or_another_address_is_refused(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        signed = house.twilio._validator.compute_signature(f"{house.url}/twilio/sms", form())
        other_words = await house.twilio.post_signed(f"{house.url}/twilio/sms", form(Body="STOP"), signature=signed)
        other_place = house.twilio._validator.compute_signature("https://elsewhere.example/twilio/sms", form())
        elsewhere = await house.twilio.post_signed(f"{house.url}/twilio/sms", form(), signature=other_place)
        assert (other_words[0], elsewhere[0]) == (403, 403)
        assert house.all("select * from inbound") == []


async def test_behind_a_proxy_the_public_address_is_what_was_signed(tmp_path: Path) -> None:
    web = 'public_url = "https://reminders.example/bell"'
    async with installation(tmp_path, web=web) as house:
        public = "https://reminders.example/bell/twilio/sms"
        signed = house.twilio._validator.compute_signature(public, form())
        status, _ = await house.twilio.post_signed(f"{house.url}/twilio/sms", form(), signature=signed)
        assert status == 200


async def test_a_repeated_text_gets_the_same_answer_and_changes_nothing(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        answers = [await house.texts(ANA, "hola", sid="SM77") for _ in range(3)]
        await house.parts.worker.settled()
        assert answers == [200, 200, 200]
        assert len(house.all("select * from inbound")) == 1
        assert len(house.twilio.sent_to(ANA)) <= 1


async def test_a_body_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        status, _ = await house.twilio.text_in(f"{house.url}/twilio/sms", ANA, "x" * 300_000)
        assert status == 413
        assert house.all("select * from inbound") == []
