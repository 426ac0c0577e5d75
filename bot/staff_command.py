"""`courtbell staff`: the accounts of the staff, and the one-time links that connect them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

from telegram.error import TelegramError

from bot import a_numbers, staff_link
from bot.config import Config
from bot.console.desk import address_of
from bot.first_day import LINK_LIFE
from bot.health_online import who_is_the_bot
from scheduler import audit, office, staff
from scheduler.db import Database
from scheduler.staff import Account, StaffProblem

Out = Callable[[str], None]


def run(verb: str, name: str | None, role: str | None, settings: Config, db: Database, as_json: bool, out: Out) -> int:
    """One verb; the exit code."""
    try:
        if verb == "list":
            return _list(db, as_json, out)
        if name is None:
            out(f"Say whose account: courtbell staff {verb} NAME")
            return 2
        if verb == "chat":
            return _chat(name, settings, db, out)
        with db.transaction():
            return _VERBS[verb](name, role, settings, db, out)
    except StaffProblem as problem:
        out(f"{str(problem)[0].upper()}{str(problem)[1:]}.")
        return 1


def _list(db: Database, as_json: bool, out: Out) -> int:
    for each in staff.accounts(db):
        if as_json:
            known = {"id": each.id, "name": each.name, "role": each.role, "alarms": each.alarms}
            out(json.dumps(known | {"linked": each.contact is not None}, ensure_ascii=False))
        else:
            chat = "reached for alarms" if each.contact and each.alarms else "no alarms"
            out(f"{each.role:7} {each.name} ({chat})")
    return 0


def _add(name: str, role: str | None, settings: Config, db: Database, out: Out) -> int:
    if any(each.name == name for each in staff.accounts(db)):
        raise StaffProblem(f"there is an account {name!r} already; roles are changed in the console")
    if a_numbers.strip(name).dropped:
        raise StaffProblem("the name holds what looks like an A-number; none is kept here")
    number = office.add_staff(db, name, role or "staff")
    audit.note(db, audit.OFFICE, "add", "staff", number, ["name", "role"])
    out(f"{name} has an account ({role or 'staff'}). Next: courtbell staff link {json.dumps(name)}")
    return 0


def _remove(name: str, role: str | None, settings: Config, db: Database, out: Out) -> int:
    account = staff.named(db, name)
    staff.remove(db, account.id)
    audit.note(db, audit.OFFICE, "remove", "staff", account.id, ["removed"])
    out(f"The account of {name} is closed, and signed out everywhere.")
    return 0


def _link(name: str, role: str | None, settings: Config, db: Database, out: Out) -> int:
    account = staff.named(db, name)
    audit.note(db, audit.OFFICE, "link", "staff", account.id)
    out(f"For {name} alone, once, within 15 minutes:")
    out(staff_link.sign_in_link(db, address_of(settings), account.id))
    return 0


def _chat(name: str, settings: Config, db: Database, out: Out) -> int:
    account: Account = staff.named(db, name)
    if not settings.telegram.enabled:
        raise StaffProblem("Telegram is off in the config")
    try:
        bot = asyncio.run(who_is_the_bot(settings.telegram)).username
    except TelegramError as error:
        # The text of some of PTB's errors quotes the token.
        raise StaffProblem(
            f"Telegram cannot be asked ({type(error).__name__}): see `courtbell check --online`"
        ) from None
    with db.transaction():
        audit.note(db, audit.OFFICE, "link", "staff", account.id, ["contact_id"])
        start = staff_link.invite(db, account.id, LINK_LIFE)
    out(f"For {name} alone, once, within {LINK_LIFE.days} days; the program must run. Open it and press Start:")
    out(f"https://t.me/{bot}?start={start}")
    return 0


_VERBS = {"add": _add, "remove": _remove, "link": _link}
