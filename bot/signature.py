"""Whether a webhook really came from Twilio: its signature covers our public address and every form field."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response
from twilio.request_validator import RequestValidator

log = logging.getLogger(__name__)

Take = Callable[[Request, Mapping[str, str]], Awaitable[Response]]

MOST_FIELDS = 200  # Twilio sends about 25, and some more for each picture


class Forged(Exception):
    """The signature is missing or wrong. Nothing of such a request may be believed, logged or stored."""


def signed(take: Take, public_url: str, auth_token: str, what: str) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that hands `take` the form of each request that Twilio signed, and refuses all others with 403.

    `what`: what is refused, for the log.
    """

    async def endpoint(request: Request) -> Response:
        try:
            form = await signed_form(request, public_url, auth_token)
        except Forged:
            log.warning("refused a %s whose signature is wrong: is web.public_url the address that Twilio calls?", what)
            return Response(status_code=403)
        return await take(request, form)

    return endpoint


async def signed_form(request: Request, public_url: str, auth_token: str) -> Mapping[str, str]:
    """The form fields of a request that Twilio signed. Raises Forged."""
    try:
        text = (await request.body()).decode("utf-8")
        fields = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:
        raise Forged from None
    signature = request.headers.get("x-twilio-signature", "")
    form = ImmutableMultiDict(fields)
    if not signature or not RequestValidator(auth_token).validate(public_address(request, public_url), form, signature):
        raise Forged
    return dict(fields)


def public_address(request: Request, public_url: str) -> str:
    """The address as Twilio knows it. The Host header and the scheme are the proxy's, or whatever somebody sent."""
    query = request.scope["query_string"].decode("latin-1")
    path = request.scope.get("raw_path", b"").decode("latin-1") or request.url.path
    return f"{public_url.rstrip('/')}{path.split('?')[0]}{'?' + query if query else ''}"
