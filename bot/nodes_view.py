"""What `courtbell nodes` shows: the programs on this database, which of them live, and what each does for all."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta

from scheduler import nodes
from scheduler.db import Database
from scheduler.nodes import Node

Out = Callable[[str], None]


def run(db: Database, as_json: bool, out: Out) -> int:
    """One line each; the exit code: 1 when none lives."""
    now, found = db.now(), nodes.listing(db)
    for node in found:
        out(json.dumps(_as_line(node, now)) if as_json else _sentence(node, now))
    if not found and not as_json:
        out("No program has run on this database yet.")
    return 0 if any(node.lives(now) for node in found) else 1


def _as_line(node: Node, now: datetime) -> dict[str, object]:
    return {
        "name": node.name,
        "host": node.host,
        "version": node.version,
        "alive": node.lives(now),
        "started": node.started.isoformat(),
        "heard": node.seen.isoformat(),
        "ended": node.ended.isoformat() if node.ended else None,
        "does": list(node.duties),
        "in_hand": node.in_hand,
    }


def _sentence(node: Node, now: datetime) -> str:
    head = f"{node.name:40} {node.version:10} since {node.started:%Y-%m-%d %H:%M} UTC"
    if node.ended is not None:
        return f"{head}  ended {node.ended:%Y-%m-%d %H:%M}"
    heard = f"heard {_span(now - node.seen)} ago"
    if not node.lives(now):
        return f"{head}  SILENT, {heard}"
    does = ", ".join([*node.duties, *([f"{node.in_hand} messages in hand"] if node.in_hand else [])])
    return f"{head}  alive, {heard}{'; ' + does if does else ''}"


def _span(span: timedelta) -> str:
    seconds = max(0, round(span.total_seconds()))
    return f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"
