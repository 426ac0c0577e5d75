"""Twilio beyond the wire: its messages API, checking what it gets, and its signed webhooks.

In a test: `async with StandInTwilio() as twilio: make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=twilio.url)`.
By itself: `python -m tests.standin_twilio --port 0 --delay-ms 50`; it prints its address.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import itertools
import json
import re
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from twilio.request_validator import RequestValidator

from tests.standin_wire import Mishap, Reply, Request, StandIn, as_json, serve_forever

ACCOUNT_SID = "AC00000000000000000000000000000042"
AUTH_TOKEN = "stand-in-auth-token"
SENDER = "+12025550100"
SERVICE = "MG00000000000000000000000000000042"

_E164 = re.compile(r"\+[1-9]\d{6,14}")


class Refused(Exception):
    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.reply = as_json(error(code, message, status), status)


class StandInTwilio(StandIn):
    """`ledger`: the message resources that exist, oldest first, with `at` (monotonic) and the request's `given`.
    `inbox`: those of texts that came in. What was redacted or deleted here is still on the phone that got it
    (`sent_to`). `sms_url`: where its numbers bring what people text, by their settings.

    `report_to`: where callbacks really go (the public address is what they are signed for). With `reports` set,
    each accepted message is reported sent and delivered by itself.
    """

    def __init__(
        self,
        *,
        account_sid: str = ACCOUNT_SID,
        auth_token: str = AUTH_TOKEN,
        senders: tuple[str, ...] = (SENDER,),
        services: tuple[str, ...] = (SERVICE,),
        delay: float = 0.0,
        bare: bool = False,
        report_to: str | None = None,
        reports: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(delay=delay, bare=bare)
        self.account_sid, self.auth_token = account_sid, auth_token
        self.senders, self.services = senders, services
        self.report_to, self.reports = report_to, reports
        self.now = now
        self.sms_url = ""
        self._numbers = itertools.count(1)
        self._by_sid: dict[str, dict[str, Any]] = {}
        self.inbox: list[dict[str, Any]] = []
        self.media: dict[str, list[str]] = {}
        self.refuses_to_forget: list[Mishap] = []
        self._phones: list[dict[str, Any]] = []
        self._validator = RequestValidator(auth_token)
        self._root = f"/2010-04-01/Accounts/{account_sid}"
        basic = base64.b64encode(f"{account_sid}:{auth_token}".encode()).decode()
        self._authorization = f"Basic {basic}".encode()
        self._reporting: set[asyncio.Task[None]] = set()

    # What a test does

    def sent_to(self, number: str) -> list[dict[str, Any]]:
        return [message for message in self._phones if message["to"] == number]

    def kept(self) -> str:
        """Every word that Twilio still has of anybody's texts, and the pictures."""
        return "\n".join(
            [*(each["body"] for each in [*self.ledger, *self.inbox]), *itertools.chain(*self.media.values())]
        )

    def reset(self) -> None:
        super().reset()
        for texts in (self._phones, self.inbox, self.media, self._by_sid):
            texts.clear()

    async def report(self, sid: str, status: str, error_code: int | None = None) -> int:
        """Move a message to `status` and call its StatusCallback, signed; what the callback answered."""
        message = self._by_sid[sid]
        for copy in (message, *(each for each in self._phones if each["sid"] == sid)):
            copy["status"], copy["error_code"] = status, error_code
        if status == "sent":
            message["date_sent"] = format_datetime(self.now())
        form = {
            "AccountSid": self.account_sid,
            "ApiVersion": "2010-04-01",
            "From": message["from"] or self.senders[0],
            "To": message["to"],
            "MessageSid": sid,
            "SmsSid": sid,
            "MessageStatus": status,
            "SmsStatus": status,
        }
        if error_code is not None:
            form["ErrorCode"] = str(error_code)
        return (await self.post_signed(message["given"]["StatusCallback"], form))[0]

    async def text_in(
        self, url: str, sender: str, body: str, *, sid: str | None = None, pictures: int = 0
    ) -> tuple[int, str]:
        """Someone texts the office: the inbound webhook at the public `url`, signed. Its status and answer."""
        sid = sid or f"{'MM' if pictures else 'SM'}{next(self._numbers):032x}"
        form = {
            "AccountSid": self.account_sid,
            "ApiVersion": "2010-04-01",
            "From": sender,
            "To": self.senders[0],
            "Body": body,
            "MessageSid": sid,
            "SmsSid": sid,
            "SmsMessageSid": sid,
            "SmsStatus": "received",
            "NumMedia": str(pictures),
            "NumSegments": _segments(body),
        } | {f"MediaContentType{number}": "image/jpeg" for number in range(pictures)}
        if sid not in self._by_sid:
            given = {"To": self.senders[0], "From": sender, "Body": body}
            self._by_sid[sid] = self._resource(given) | {"sid": sid, "direction": "inbound", "status": "received"}
            self.inbox.append(self._by_sid[sid])
            self.media[sid] = [f"ME{number:032x}" for number in range(pictures)]
        return await self.post_signed(url, form)

    async def post_signed(self, url: str, form: dict[str, str], *, signature: str | None = None) -> tuple[int, str]:
        """POST as Twilio does: signed for `url`, sent to `report_to` when that is set."""
        headers = {"X-Twilio-Signature": signature or self._validator.compute_signature(url, form)}
        target = url
        if self.report_to:
            public = urlsplit(url)
            target = f"{self.report_to}{public.path}" + (f"?{public.query}" if public.query else "")
            headers["Host"] = public.netloc
        async with (
            aiohttp.ClientSession() as session,
            session.post(target, data=form, headers=headers) as response,
        ):
            return response.status, await response.text()

    # What the client sees

    def answer(self, request: Request) -> Reply:
        if self._authorization not in request.head:
            return Refused(401, 20003, "Authenticate").reply
        if self.bare and request.method == "POST":
            return self._bare()
        try:
            return self._route(request)
        except Refused as refused:
            return refused.reply

    def is_send(self, request: Request) -> bool:
        return request.method == "POST" and request.target.endswith("/Messages.json")

    def _route(self, request: Request) -> Reply:
        path = request.path
        if path.removeprefix("/v1/Services/") in self.services:
            return as_json({"sid": path.rpartition("/")[2], "inbound_request_url": self.sms_url})
        if not path.startswith(self._root):
            raise Refused(404, 20404, f"The requested resource {path} was not found")
        rest = path[len(self._root) :]
        if rest == "/Messages.json":
            return self._create(request.form) if request.method == "POST" else self._list(request.query, path)
        if rest == ".json":
            return as_json({"sid": self.account_sid, "friendly_name": "The office", "status": "active", "type": "Full"})
        if rest == "/IncomingPhoneNumbers.json":
            return self._numbers_of(request.query, path)
        sid, _, below = rest.removeprefix("/Messages/").removesuffix(".json").partition("/")
        if rest.startswith("/Messages/") and sid in self._by_sid:
            if self.refuses_to_forget:
                return self.refuses_to_forget.pop(0).reply()
            return self._media_of(request, sid, below, path) if below else self._one(request, sid)
        raise Refused(404, 20404, f"The requested resource {path} was not found")

    def _bare(self) -> Reply:
        self.accepted += 1
        sid = f"SM{self.accepted:032x}"
        return as_json({"sid": sid, "status": "queued", "to": "", "body": ""}, 201, delay=self.delay)

    def _create(self, given: dict[str, str]) -> Reply:
        mishap = self.mishap(given.get("To", ""))
        if mishap and (mishap.drop == "before" or mishap.status):
            return mishap.reply()
        self._check(given)
        message = self._resource(given)
        self.accepted += 1
        self.ledger.append(message)
        self._phones.append(dict(message))
        self._by_sid[message["sid"]] = message
        if self.reports:
            task = asyncio.get_running_loop().create_task(self._deliver(message["sid"]))
            self._reporting.add(task)
            task.add_done_callback(self._reporting.discard)
        delay = mishap.delay if mishap else self.delay
        return Reply(201, _shown(message), delay=delay, drop=bool(mishap and mishap.drop == "after"))

    async def _deliver(self, sid: str) -> None:
        for status in ("sent", "delivered"):
            await asyncio.sleep(0.05)
            # Where nobody listens, it is not told again.
            with suppress(aiohttp.ClientConnectorError):
                await self.report(sid, status)

    def _check(self, given: dict[str, str]) -> None:
        to, body = given.get("To", ""), given.get("Body", "")
        if not to:
            raise Refused(400, 21604, "A 'To' phone number is required.")
        if not _E164.fullmatch(to):
            raise Refused(400, 21211, f"Invalid 'To' Phone Number: {to}")
        if given.get("MessagingServiceSid", self.services[0]) not in self.services:
            raise Refused(404, 20404, "The requested resource was not found")
        if "MessagingServiceSid" not in given and given.get("From") not in self.senders:
            raise Refused(400, 21606, f"The From phone number {given.get('From')} is not a valid, SMS-capable number")
        if not body:
            raise Refused(400, 21602, "Message body is required.")
        if len(body) > 1600:
            raise Refused(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
        validity = given.get("ValidityPeriod", "36000")
        if not validity.isdigit() or not 1 <= int(validity) <= 36000:
            raise Refused(400, 20001, f"ValidityPeriod {validity} is out of range")
        callback = urlsplit(given.get("StatusCallback", "https://unset.example"))
        if callback.scheme not in ("http", "https") or not callback.netloc or "_" in callback.netloc:
            raise Refused(400, 21609, "The 'StatusCallback' URL is not a valid URL.")

    def _resource(self, given: dict[str, str]) -> dict[str, Any]:
        service = given.get("MessagingServiceSid")
        sid = f"SM{next(self._numbers):032x}"
        created = format_datetime(self.now())
        return {
            "at": time.monotonic(),
            "given": given,
            "sid": sid,
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "to": given["To"],
            "from": given.get("From"),
            "messaging_service_sid": service,
            "body": given["Body"],
            "status": "accepted" if service else "queued",
            "num_segments": "0" if service else _segments(given["Body"]),
            "num_media": "0",
            "direction": "outbound-api",
            "date_created": created,
            "date_updated": created,
            "date_sent": None,
            "price": None,
            "price_unit": "USD",
            "error_code": None,
            "error_message": None,
            "uri": f"{self._root}/Messages/{sid}.json",
            "subresource_uris": {"media": f"{self._root}/Messages/{sid}/Media.json"},
        }

    def _list(self, query: dict[str, str], path: str) -> Reply:
        found = [message for message in reversed(self.ledger) if _listed(message, query)]
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        more = f"{path}?PageSize={size}&Page={page + 1}&To={query.get('To', '').replace('+', '%2B')}"
        shown = [json.loads(_shown(message)) for message in found[page * size : (page + 1) * size]]
        return as_json(
            {"messages": shown} | _paging(path, page, size, more if len(found) > (page + 1) * size else None)
        )

    def _one(self, request: Request, sid: str) -> Reply:
        message = self._by_sid[sid]
        if request.method == "GET":
            return Reply(body=_shown(message))
        if message["status"] in ("accepted", "queued", "sending"):
            raise Refused(400, 20009, "Cannot delete message because delivery has not been completed.")
        if request.method == "DELETE":
            (self.inbox if message["direction"] == "inbound" else self.ledger).remove(self._by_sid.pop(sid))
            return Reply(204)
        if request.form.get("Body"):
            raise Refused(400, 20001, "Body can only be redacted: it must be empty")
        message["body"] = ""
        return Reply(body=_shown(message))

    def _media_of(self, request: Request, sid: str, below: str, path: str) -> Reply:
        held = self.media.get(sid, [])
        if below == "Media":
            listed = [{"sid": medium, "parent_sid": sid, "content_type": "image/jpeg"} for medium in held]
            return as_json({"media_list": listed} | _paging(path, 0, 50, None))
        medium = below.removeprefix("Media/")
        if medium not in held or request.method != "DELETE":
            raise Refused(404, 20404, f"The requested resource {path} was not found")
        held.remove(medium)
        return Reply(204)

    def _numbers_of(self, query: dict[str, str], path: str) -> Reply:
        wanted = query.get("PhoneNumber", "")
        capable = {"sms": True, "mms": True, "voice": True}
        shown = [
            {"sid": f"PN{index:032x}", "phone_number": number, "capabilities": capable, "sms_url": self.sms_url}
            for index, number in enumerate(self.senders)
            if wanted in number
        ]
        return as_json({"incoming_phone_numbers": shown} | _paging(path, 0, 50, None))


def error(code: int, message: str, status: int) -> dict[str, Any]:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return {"code": code, "message": message, "more_info": more, "status": status}


def refusal(code: int, message: str = "refused", status: int = 400, **headers: str) -> Mishap:
    """Twilio refuses with a code of its own. Header names with `_` for `-`."""
    return Mishap(
        status, error(code, message, status), {name.replace("_", "-"): told for name, told in headers.items()}
    )


def _shown(message: dict[str, Any]) -> bytes:
    return json.dumps({name: told for name, told in message.items() if name not in ("at", "given")}).encode()


def _listed(message: dict[str, Any], query: dict[str, str]) -> bool:
    """Twilio's filters. A message that was not sent yet has no date, and no DateSent filter shows it."""
    if any(message[field] != query[name] for name, field in (("To", "to"), ("From", "from")) if name in query):
        return False
    sent = parsedate_to_datetime(message["date_sent"]).date().isoformat() if message["date_sent"] else ""
    rules: dict[str, Callable[[str], bool]] = {
        "DateSent": lambda day: sent == day,
        "DateSent<": lambda day: sent <= day,
        "DateSent>": lambda day: sent >= day,
    }
    return all(bool(sent) and rule(query[name][:10]) for name, rule in rules.items() if name in query)


def _paging(path: str, page: int, size: int, more: str | None) -> dict[str, Any]:
    first = f"{path}?PageSize={size}&Page=0"
    return {
        "page": page,
        "page_size": size,
        "first_page_uri": first,
        "previous_page_uri": None,
        "next_page_uri": more,
        "uri": first,
    }


def _segments(body: str) -> str:
    alone, part = (160, 153) if body.isascii() else (70, 67)
    length = len(body) if body.isascii() else len(body.encode("utf-16-le")) // 2
    return str(1 if length <= alone else -(-length // part))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay-ms", type=float, default=0)
    parser.add_argument("--bare", action="store_true", help="count messages, check nothing but the credentials")
    parser.add_argument("--report-to", help="send status callbacks there: sent, then delivered")
    args = parser.parse_args()
    delay, back = args.delay_ms / 1000, args.report_to
    standin = StandInTwilio(delay=delay, bare=args.bare, report_to=back, reports=back is not None)
    asyncio.run(serve_forever(standin, args.port, lambda line: (sys.stdout.write(line), sys.stdout.flush())))


if __name__ == "__main__":
    main()
