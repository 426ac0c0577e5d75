"""Whether web.public_url leads here: the proxy, its certificate and the name, which only others would notice."""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator

import aiohttp

from bot.config import Web
from bot.finding import Finding

WITHIN_S = 10
_HEALTH = "/healthz"
# Bytes; ours has fewer.
_MOST = 1000
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # looked up, not listened at


async def way_in(web: Web) -> AsyncIterator[Finding]:
    """What comes back from the public address, while the program runs here."""
    if not web.public_url:
        return
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=WITHIN_S)) as session:
        try:
            runs = not await _wrong(session, _here(web))
        except (aiohttp.ClientError, TimeoutError):
            runs = False
        if not runs:
            said = f"{web.public_url} is looked at while `courtbell run` runs here: say this again then"
            yield Finding("way in", True, said)
            return
        yield await _from_outside(session, web.public_url)


async def _from_outside(session: aiohttp.ClientSession, public_url: str) -> Finding:
    mend = "see the proxy, its certificate and the name: a STOP, an answer or a receipt does not get here"
    try:
        wrong = await _wrong(session, f"{public_url}{_HEALTH}")
    except (aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError, ssl.SSLError) as error:
        wrong = f"its certificate is not good ({type(error).__name__})"
    except (aiohttp.ClientError, TimeoutError) as error:
        # Many a router does not lead from inside to its own outer address.
        said = f"WARNING: {public_url} cannot be reached from this machine ({type(error).__name__})"
        return Finding("way in", True, f"{said}; see from elsewhere whether {_HEALTH} there answers")
    if wrong:
        return Finding("way in", False, f"{public_url} does not lead to this program: {wrong}", mend)
    return Finding("way in", True, f"{public_url} leads to this program")


async def _wrong(session: aiohttp.ClientSession, url: str) -> str:
    """Why what answers there is not this program; empty when it is."""
    async with session.get(url, allow_redirects=False) as answer:
        try:
            told = json.loads(await answer.content.read(_MOST))
        except ValueError:
            told = None
        ours = isinstance(told, dict) and "status" in told and "oldest_due_s" in told
        return "" if ours else f"{_HEALTH} there answers {answer.status}, and not as it does"


def _here(web: Web) -> str:
    host = _EVERYWHERE.get(web.host, web.host)
    return f"http://{f'[{host}]' if ':' in host else host}:{web.port}{_HEALTH}"
