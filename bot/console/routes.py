"""All pages of the console, in the order of its navigation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from starlette.routing import Route

from bot.config import Config
from bot.console import (
    accounts,
    broadcasts,
    call_list,
    exporting,
    hearing,
    import_files,
    imports,
    inbox,
    keeping,
    merging,
    numbers,
    people,
    person,
    proof,
    registering,
    today,
)
from bot.console.desk import Desk
from bot.console.door import Page, leave, leave_everywhere, routes
from bot.console.frame import static, templates_for
from bot.facts import House
from scheduler.db import Store
from scheduler.reading import Reader
from scheduler.staff import Role

# Address, name, and who sees it.
NAVIGATION: Sequence[tuple[str, str, Role]] = (
    ("/console", "Today", "viewer"),
    ("/console/calls", "To do", "viewer"),
    ("/console/people", "People", "viewer"),
    ("/console/inbox", "Inbox", "viewer"),
    ("/console/imports", "Imports", "viewer"),
    ("/console/broadcasts", "Broadcasts", "viewer"),
    ("/console/numbers", "Numbers", "viewer"),
    ("/console/office", "Office", "viewer"),
    ("/console/audit", "Audit", "staff"),
)
PAGES: Sequence[Page] = (
    *today.PAGES,
    *call_list.PAGES,
    *people.PAGES,
    *registering.PAGES,
    *person.PAGES,
    *keeping.PAGES,
    *merging.PAGES,
    *hearing.PAGES,
    *inbox.PAGES,
    *proof.PAGES,
    *imports.PAGES,
    *broadcasts.PAGES,
    *numbers.PAGES,
    *accounts.PAGES,
    *exporting.PAGES,
    Page("/console/leave", leave, "viewer", "POST"),
    Page("/console/leave-everywhere", leave_everywhere, "viewer", "POST"),
)
# Where files are handed in, which are larger than a form.
FILES = (import_files.PATH,)


def console(config: Config, house: House, store: Store, reader: Reader, wake: Callable[[], None]) -> list[Route]:
    """The console of one installation. The last route is there for its files."""
    templates = templates_for(config, store.db.now)
    templates.globals["navigation"] = NAVIGATION
    desk = Desk(config, house, store, reader, wake, templates)
    return [*routes(desk, PAGES), Route("/console/static/{name:path}", static, methods=["GET"])]
