"""Twilio's inbound webhook: a signed form becomes an arrival. Answers are rows, never the webhook's reply."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import cast

from starlette.requests import Request
from starlette.responses import Response

from bot.arrived import Arrived, Carrier, CarrierWord, Said
from bot.commands import agrees
from bot.inbound import Inbox
from bot.signature import signed
from bot.turn import Other, Typed

log = logging.getLogger(__name__)

SMS_PATH = "/twilio/sms"
# The longest text that Twilio hands over; more than that did not come from a phone.
LONGEST = 1600
# Not "whatsapp:+1…"; no name in letters and no short code: those are machines, and answers to them go in circles.
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def webhook(inbox: Inbox, public_url: str, auth_token: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of POST SMS_PATH."""

    async def take(request: Request, form: Mapping[str, str]) -> Response:
        arrived = read(form)
        if arrived is not None:
            await inbox.receive(arrived)
        return Response(NOTHING_TO_SAY, media_type="text/xml")

    return signed(take, public_url, auth_token, "text")


def read(form: Mapping[str, str]) -> Arrived | None:
    """The text in an inbound form; None when it names no message or no sender."""
    provider_id, sender = form.get("MessageSid", ""), form.get("From", "")
    if not provider_id or not _PHONE.fullmatch(sender) or sender == form.get("To"):
        log.info("a text that no person's phone sent was not taken")
        return None
    # Twilio shows a picture to whoever has its address, for as long as it is not deleted; we cannot read any.
    return Arrived("sms", provider_id, sender, _said(form), unfit=form.get("NumMedia", "0") not in ("", "0"))


def _said(form: Mapping[str, str]) -> Said:
    # Twilio names the word only when it has acted on it ("Advanced Opt-Out"), whatever the text was.
    word = form.get("OptOutType", "").upper()
    text = form.get("Body", "")[:LONGEST]
    if word in ("STOP", "START", "HELP"):
        return Carrier(cast(CarrierWord, word), yes=word == "START" and agrees(text))
    if not text.strip() and form.get("NumMedia", "0") not in ("", "0"):
        return Other(_media(form.get("MediaContentType0", "")))
    return Typed(text)


def _media(content_type: str) -> str:
    kind = content_type.partition("/")[0].lower()
    return {"image": "photo", "audio": "voice", "video": "video", "text": "contact"}.get(kind, "document")
