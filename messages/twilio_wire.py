"""The HTTP side of Twilio's client. Theirs ignores its timeout, has none by default, and logs people's numbers."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from aiohttp import encode_basic_auth
from twilio.base.exceptions import TwilioException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from yarl import URL

from messages.channel import SendError, Unanswered
from messages.transport import Lost, NotSent, Wire


class TwilioWire(AsyncHttpClient):  # type: ignore[misc]  # the library does not ship its types
    """What `twilio.rest.Client` takes as its `http_client`. Raises SendError or Unanswered when no answer comes."""

    def __init__(self, *, in_flight: int, timeout: float) -> None:
        super().__init__(logging.getLogger(__name__), True, timeout)
        self._wire = Wire(in_flight=in_flight, connect=min(timeout, 5.0), read=timeout)
        self._authorization: dict[tuple[str, str], str] = {}

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # the library's signature
        allow_redirects: bool = False,
    ) -> Response:
        headers = dict(headers or {})
        if auth is not None:
            headers["Authorization"] = self._authorization.get(auth) or self._encoded(auth)
        try:
            answer = await self._wire.request(
                method,
                uri,
                body=_form(data) if data else None,
                headers=headers,
                params={name: str(value) for name, value in params.items()} if params else None,
                read=timeout,
            )
        except NotSent as exc:
            raise SendError(str(exc), "network") from None
        except Lost as exc:
            raise Unanswered(str(exc)) from None
        if not 200 <= answer.status < 300:
            raise Refused(answer.status, answer.body, answer.headers.get("Retry-After"))
        return Response(answer.status, answer.body.decode("utf-8", "replace"), answer.headers)

    async def close(self) -> None:
        await self._wire.close()

    def _encoded(self, auth: tuple[str, str]) -> str:
        return self._authorization.setdefault(auth, encode_basic_auth(*auth))


def _form(data: Mapping[str, Any]) -> bytes:
    # As a query is written, which yarl does in a quarter of the time that `urlencode` takes.
    return URL.build(path="/", query=data).raw_query_string.encode()


class Refused(TwilioException):  # type: ignore[misc]  # as above
    """Any answer but a 2xx. Twilio's own exceptions drop Retry-After, and when listing even the status.

    `code` is Twilio's, or None where it gave none; `retry_after` in seconds.
    """

    def __init__(self, status: int, body: bytes, wait: str | None) -> None:
        try:
            told = json.loads(body)
        except ValueError:
            told = None
        if not isinstance(told, dict):
            told = {}
        self.status = status
        self.code: int | None = told.get("code")
        self.said = str(told.get("message") or told.get("title") or HTTPStatus(status).phrase)
        self.retry_after = float(wait) if wait and wait.strip().isdigit() else None
        super().__init__(f"{self.code or status}: {self.said}")
