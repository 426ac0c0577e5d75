"""PTB's transport, over aiohttp: what the Bot API answered, told apart from what nobody knows."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import aiohttp
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from messages.transport import Lost, NotSent, Wire

_JSON = {"Content-Type": "application/json"}


class AiohttpRequest(BaseRequest):
    """PTB's transport over aiohttp: ten times the default's rate with many in flight (`bench dispatch`)."""

    def __init__(self, in_flight: int, *, connect_timeout: float = 5.0, read_timeout: float = 15.0) -> None:
        self._wire = Wire(in_flight=in_flight, connect=connect_timeout, read=read_timeout)

    @property
    def read_timeout(self) -> float:
        return self._wire.read

    async def initialize(self) -> None:
        """Nothing to do: the session opens with the first request."""

    async def shutdown(self) -> None:
        await self._wire.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        body, headers = _body(request_data)
        try:
            answer = await self._wire.request(
                method,
                url,
                body=body,
                headers=headers,
                connect=_seconds(connect_timeout),
                read=_seconds(read_timeout),
            )
        except NotSent as exc:
            failure: TelegramError = Unreachable(str(exc))
        except Lost as exc:
            failure = TimedOut(str(exc))
        else:
            return _checked(answer.status, answer.body)
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As PTB's, but what it cannot read it does not write to the log, nor trip over later."""
        try:
            told = json.loads(payload)
        except ValueError:
            told = None
        if isinstance(told, dict) and ("result" in told or told.get("ok") is False):
            return told
        raise TelegramError("Invalid server response")


class Unreachable(NetworkError):
    """No connection, or a server fault: Telegram did not take it."""


class Throttled(RetryAfter):
    """PTB's own RetryAfter warns about a deprecation of its own each time that it is made."""

    def __init__(self, seconds: float) -> None:
        TelegramError.__init__(self, f"Too many requests: wait {seconds:g} seconds")
        self._retry_after = timedelta(seconds=seconds)
        self.seconds = seconds


def _checked(status: int, body: bytes) -> tuple[int, bytes]:
    """What PTB would blur is raised here: throttling, faults of the server, and answers that are no JSON."""
    if 200 <= status < 300:
        return status, body
    try:
        told = AiohttpRequest.parse_json_payload(body)
    except TelegramError:
        told = {}
    if status == 429:
        seconds = (told.get("parameters") or {}).get("retry_after")
        raise Throttled(seconds) if seconds else Unreachable("Too many requests (429)")
    if status == 504:  # a gateway that stopped waiting does not know either
        raise TimedOut("Gateway timeout (504)")
    if status >= 500:
        raise Unreachable(f"Server fault ({status})")
    # A proxy's page in the place of Telegram's answer may quote the address, and so the token.
    return status, body if told else json.dumps({"ok": False, "description": f"HTTP {status}"}).encode()


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    if data is None:
        return None, None
    if not data.contains_files:
        return data.json_payload, _JSON
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, part in data.multipart_data.items():
        filename, content, kind = part
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, None


def _seconds(asked: Any) -> float | None:
    return None if asked is BaseRequest.DEFAULT_NONE else asked
