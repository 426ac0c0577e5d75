"""Who comes in: one-time links, signed cookies, roles, and forms that come from our own pages. Checked each time."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.console.desk import Answer, Asked, Desk, csrf_of
from bot.console.form import let_go
from bot.console.typed import typed, typed_outside
from bot.fields import Refused
from bot.staff_link import ENTER, SIGN_IN, page_in
from scheduler import audit, staff, tokens
from scheduler.db import Database
from scheduler.staff import Role

HOME = "/console"
_SETTING = "console-key"


@dataclass(frozen=True, slots=True)
class Page:
    """One page or one deed. `role`: who may at least. A deed is a POST; a page is looked at by GET. `form`: shows the
    deed's form as it was filled in, when it is sent with again=1, and with what is wrong when it is refused."""

    path: str
    answer: Answer
    role: Role = "viewer"
    method: str = "GET"
    form: Answer | None = None


def routes(desk: Desk, pages: Sequence[Page]) -> list[Route]:
    """The door itself, and every page behind it."""
    return [
        Route(f"{ENTER}/{{secret}}", _enter_page(desk), methods=["GET"]),
        Route(ENTER, _enter(desk), methods=["POST"]),
        *(Route(page.path, _behind(desk, page), methods=[page.method]) for page in pages),
    ]


async def leave(asked: Asked) -> Response:
    """Sign out here."""

    def out(db: Database) -> None:
        staff.end_session(db, asked.secret)
        audit.note(db, asked.staff.name, "sign out", "staff", asked.staff.id)

    await asked.do(out)
    return _forget(asked.desk)


async def leave_everywhere(asked: Asked) -> Response:
    """Sign out on every device."""

    def out(db: Database) -> None:
        staff.end_sessions(db, asked.staff.id)
        audit.note(db, asked.staff.name, "sign out everywhere", "staff", asked.staff.id)

    await asked.do(out)
    return _forget(asked.desk)


def _behind(desk: Desk, page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        secret = await _secret_in(desk, request)
        account = await desk.reader.look(staff.signed_in, secret) if secret else None
        if account is None:
            # Only our own pages carry a cookie that we signed to us.
            return await _signed_out(desk, request) if secret else _outside(desk, request)
        asked = Asked(desk, request, account, secret)
        try:
            return await _let_in(asked, page)
        except Refused as refused:
            return await _refused(asked, page, refused)
        except LookupError as error:
            # The nouns say so when there is no such row; its children, such as KeyError, are faults of ours.
            if type(error) is not LookupError:
                raise
            return await _refused(asked, page, Refused("That is not there (any more).", 404))
        finally:
            await let_go(request)

    return endpoint


async def _let_in(asked: Asked, page: Page) -> Response:
    if not asked.staff.may(page.role):
        raise Refused("Your account may look at this office's data, but not change this.", 403)
    if page.method == "POST":
        await _from_our_page(asked)
    if not _asked_by_itself(asked.request) and await asked.desk.reader.look(staff.touch_due, asked.secret):
        await asked.desk.store.do(staff.touch, asked.secret)
    if page.form is not None and (await asked.said()).ticked("again"):
        return await page.form(asked)
    return await page.answer(asked)


async def _refused(asked: Asked, page: Page, refused: Refused) -> Response:
    elsewhere = _from_elsewhere(asked)
    # What was done already is not filled in to be done again.
    at_once = page.form is not None and refused.status == 400 and not elsewhere
    if at_once and (form := await _filled_in(asked, page, refused)) is not None:
        return form
    lost = [] if elsewhere else await typed(asked.request)
    offered = page.form is not None and not at_once and asked.staff.may(page.role)
    return asked.page("refused.html", status=refused.status, said=refused.said, lost=lost, fills_in=offered)


async def _filled_in(asked: Asked, page: Page, refused: Refused) -> Response | None:
    """The form as it was filled in, with what is wrong; None where there is nothing left to fill in."""
    if page.form is None:
        return None
    try:
        form = await page.form(replace(asked, problem=refused.said))
    except Refused:
        return None
    except LookupError as error:
        if type(error) is not LookupError:
            raise
        return None
    form.status_code = refused.status
    return form


def _asked_by_itself(request: Request) -> bool:
    # A board that renews itself on a desk that somebody left must not keep them signed in.
    return request.query_params.get("live") == "1"


async def _from_our_page(asked: Asked) -> None:
    given = asked.request.headers.get("x-csrf") or (await asked.said()).line("csrf")
    if _from_elsewhere(asked) or not hmac.compare_digest(given.encode(), csrf_of(asked.secret).encode()):
        raise Refused("This form is out of date. Load the page again, and do it once more.", 403)


def _from_elsewhere(asked: Asked) -> bool:
    site, origin = asked.request.headers.get("sec-fetch-site"), asked.request.headers.get("origin")
    return site not in ("same-origin", "none") if site else origin is not None and not _ours(asked, origin)


def _ours(asked: Asked, origin: str) -> bool:
    host = urlsplit(origin).netloc
    return host in (asked.request.headers.get("host"), urlsplit(asked.desk.address).netloc)


def _enter_page(desk: Desk) -> Callable[[Request], Awaitable[Response]]:
    # A chat program that looks at the link to show a preview of it must not use it up: only the button does.
    async def page(request: Request) -> Response:
        secret = request.path_params["secret"][:100]
        then = page_in(request.query_params.get("then", ""))
        return HTMLResponse(desk.templates.get_template("enter.html").render(secret=secret, then=then))

    return page


def _enter(desk: Desk) -> Callable[[Request], Awaitable[Response]]:
    async def enter(request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=5)
        found = await desk.store.do(_begin, str(form.get("secret", ""))[:100])
        if found is None:
            return _outside(desk, request, "This link was used already, or is older than 15 minutes.")
        # Another session in this browser ends with this one.
        answer = RedirectResponse(page_in(str(form.get("then", ""))) or HOME, status_code=303)
        signed = (await _signer(desk)).dumps(found)
        answer.set_cookie(_cookie(desk), signed, httponly=True, secure=desk.secure, samesite="lax", path="/")
        return answer

    return enter


def _begin(db: Database, secret: str) -> str | None:
    token = tokens.use_token(db, secret, SIGN_IN)
    if token is None:
        return None
    try:
        account = staff.account(db, token["staff_id"])
    except LookupError:
        return None
    audit.note(db, account.name, "sign in", "staff", account.id)
    return staff.begin_session(db, account.id)


async def _signed_out(desk: Desk, request: Request) -> Response:
    said = "You had been signed out, so nothing was done." if request.method == "POST" else ""
    return _outside(desk, request, said, await typed_outside(request))


def _outside(desk: Desk, request: Request, said: str = "", lost: Sequence[tuple[str, str]] = ()) -> Response:
    if request.headers.get("hx-request") == "true":
        # The part that renews itself makes the whole page ask for a new link.
        return Response(status_code=401, headers={"hx-refresh": "true"})
    return HTMLResponse(desk.templates.get_template("outside.html").render(said=said, lost=lost), status_code=401)


def _forget(desk: Desk) -> Response:
    answer = RedirectResponse(HOME, status_code=303)
    answer.delete_cookie(_cookie(desk), path="/", httponly=True, secure=desk.secure, samesite="lax")
    return answer


def _cookie(desk: Desk) -> str:
    # Browsers keep a __Host- cookie to this very host and to TLS.
    return "__Host-desk" if desk.secure else "desk"


async def _secret_in(desk: Desk, request: Request) -> str:
    given = request.cookies.get(_cookie(desk), "")
    if not given:
        return ""
    try:
        return str((await _signer(desk)).loads(given))
    except BadSignature:
        return ""


async def _signer(desk: Desk) -> URLSafeSerializer:
    key = await desk.reader.look(_key) or await desk.store.do(_make_key)
    return URLSafeSerializer(key, salt="session")


def _key(db: Database) -> str:
    row = db.one("select value from setting where key = ?", _SETTING)
    return str(row["value"]) if row else ""


def _make_key(db: Database) -> str:
    db.run(
        "insert into setting (key, value) values (?, ?) on conflict (key) do nothing",
        _SETTING,
        secrets.token_urlsafe(32),
    )
    return _key(db)
