"""What the demo page shows, as one JSON-able dict: the clock, the phones, and what is planned and sent.

Its words are for the visitor who watches, in English; what people get on their phones comes from the catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulated_phones import ENGLISH, OFFICE, Line, Phone
from bot.simulation import Simulation
from messages.languages import say_time, spoken
from messages.render import phrase
from messages.say import Phrase, When
from scheduler import hearing_views, outbox, people
from scheduler.db import Database, Row, instant
from scheduler.plan import quiet_until
from scheduler.policy import Policy

_STEPS = {
    "reminder": "reminder",
    "morning": "the same morning",
    "nudge": "weekly “check your date”",
    "after": "question after the hearing",
    "confirmation": "confirmation",
    "changed": "change notice",
    "cancelled": "cancellation notice",
    "disputed": "two dates",
    "details": "details asked for",
    "staff": "alert to staff",
}
_CHANNEL = {"sms": "SMS", "telegram": "Telegram"}
_SHOWN = 60
_HINTS = {"sms": "Text message", "telegram": "Message"}


@dataclass(slots=True)
class Scene:
    """A simulation as somebody watches it. `about`: who is who, by name; `pressed`: buttons by message, from 0."""

    simulation: Simulation
    about: Mapping[str, str]
    tries: Mapping[str, tuple[str, ...]]
    line_number: str
    run: str
    version: int = 0
    moved_at: datetime | None = None
    pressed: dict[int, int] = field(default_factory=dict)


async def view(scene: Scene) -> dict[str, Any]:
    """All that the page shows at this moment."""
    simulation = scene.simulation
    known = await simulation.store.do(_known, simulation.phones)
    now = simulation.clock()
    zones = [_zone_of(phone, known) for phone in simulation.phones]
    court = known["hearings"][0]["zone"] if known["hearings"] else OFFICE.zone
    return {
        "run": scene.run,
        "version": scene.version,
        "now": now.isoformat(),
        "court_zone": court,
        "wall": f"{now.astimezone(ZoneInfo(court)):%Y-%m-%dT%H:%M}",
        "moved": scene.moved_at is not None,
        "zones": _clocks(now, court, simulation.phones, zones, simulation.policy, bool(known["hearings"])),
        "phones": [_phone(scene, phone, zone, now) for phone, zone in zip(simulation.phones, zones, strict=True)],
        "hearings": [
            {"when": each["when"], "title": f"{each['title']} · followed by {' and '.join(each['names'])}"}
            for each in known["hearings"]
        ],
        **_rows(known["messages"], simulation.phones, court),
    }


def _known(db: Database, phones: tuple[Phone, ...]) -> dict[str, Any]:
    found = {phone.name: people.contact_at(db, phone.channel, phone.value) for phone in phones}
    contacts = {name: each[0] for name, each in found.items() if each}
    seen: dict[tuple[str, str], dict[str, Any]] = {}
    for name, contact in contacts.items():
        for hearing in hearing_views.of_contact(db, contact.id):
            if hearing.when is not None:
                shown = _hearing(hearing, hearing.when)
                seen.setdefault((shown["when"], shown["title"]), {**shown, "names": []})["names"].append(name)
    names = {contact.id: name for name, contact in contacts.items()}
    rows = [row | {"name": names.get(row["reader"])} for row in outbox.listing(db, limit=2000)]
    return {"contacts": contacts, "hearings": list(seen.values()), "messages": rows}


def _hearing(hearing: hearing_views.HearingView, when: When) -> dict[str, str]:
    kind = phrase(Phrase(f"kind-{hearing.kind}"), ENGLISH)
    where = hearing.court or when.city
    return {
        "zone": when.zone,
        "when": spoken(when, ENGLISH).brief_with_year,
        "title": f"{kind} · {where}",
    }


def _zone_of(phone: Phone, known: Mapping[str, Any]) -> str:
    contact = known["contacts"].get(phone.name)
    return str(contact.zone) if contact else phone.zone or OFFICE.zone


def _clocks(
    now: datetime, court: str, phones: tuple[Phone, ...], zones: list[str], policy: Policy, registered: bool
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for zone in dict.fromkeys((court, OFFICE.zone, *zones)):
        local = now.astimezone(ZoneInfo(zone))
        here = ["the court"] if registered and zone == court else []
        here += [phone.name for phone, theirs in zip(phones, zones, strict=True) if theirs == zone]
        found.append(
            {
                "name": _city(zone),
                "who": ", ".join(here) or "the office",
                "text": f"{_day(local)}, {local:%Y}, {_time(local)}" if not found else f"{local:%a} {_time(local)}",
                "hour": local.hour,
                "minute": local.minute,
                "quiet": quiet_until(now, zone, policy) is not None,
            }
        )
    return found


def _phone(scene: Scene, phone: Phone, zone: str, now: datetime) -> dict[str, Any]:
    numbered = [(number, line) for number, line in enumerate(scene.simulation.lines, 1) if line.phone == phone]
    lines = [line for _, line in numbered]
    language = next((line.language for line in reversed(lines) if not line.mine), phone.language or ENGLISH)
    local = now.astimezone(ZoneInfo(zone))
    said = spoken(When(local.replace(tzinfo=None), zone, ""), language)
    sms = phone.channel == "sms"
    return {
        "name": phone.name,
        "about": scene.about[phone.name],
        "channel": phone.channel,
        "language": language,
        "title": scene.line_number if sms else OFFICE.sender,
        "subtitle": _HINTS["sms"] if sms else "bot",
        "placeholder": _HINTS[phone.channel],
        "clock": f"{local.hour % 12 or 12}:{local:%M}",
        "date": said.date,
        "begin": not sms and not lines,
        "try": [] if not lines and not sms else list(_tries(scene, phone, lines)),
        "messages": [_message(scene, number, line, ZoneInfo(zone)) for number, line in numbered],
    }


def _tries(scene: Scene, phone: Phone, lines: list[Line]) -> tuple[str, ...]:
    """What is worth typing next: numbers where a text offers them, else what this phone's owner may want to know."""
    last = next((line for line in reversed(lines) if not line.mine), None)
    if phone.channel == "sms" and last is not None and last.choices:
        return (*(str(number) for number in range(1, min(len(last.choices), 4) + 1)), *scene.tries[phone.name][-1:])
    return scene.tries[phone.name] if lines else scene.tries[phone.name][:1]


def _message(scene: Scene, number: int, line: Line, zone: ZoneInfo) -> dict[str, Any]:
    local = line.at.astimezone(zone)
    when = When(local.replace(tzinfo=None), str(zone), "")
    pressed = scene.pressed.get(line.message)
    return {
        "id": number,
        "day": spoken(when, line.language).day,
        "time": say_time(local, line.language),
        "mine": line.mine,
        "text": line.text,
        "language": line.language,
        "english": line.english,
        "attached": line.attached,
        "choices": _choices(line),
        "pressed": None if pressed is None else pressed + 1,
        "alert": line.kind == "staff",
        "unprompted": not line.mine and not line.prompted,
        "after_move": scene.moved_at is not None and line.at >= scene.moved_at,
    }


def _choices(line: Line) -> list[dict[str, Any]]:
    if line.phone.channel == "sms":
        return []
    return [{"index": index, "label": label} for index, label in enumerate(line.choices)]


def _rows(messages: list[Row], phones: tuple[Phone, ...], court: str) -> dict[str, list[dict[str, Any]]]:
    names = [phone.name for phone in phones]
    rows = [row for row in messages if row["name"] in names and row["kind"] != "reply"]
    coming = [row for row in rows if row["state"] in ("planned", "parked") and row["next_at"]]
    gone = [row for row in rows if row["state"] not in ("planned", "parked")]
    coming.sort(key=lambda row: (row["next_at"], row["id"]))
    gone.sort(key=lambda row: (row["ended"] or row["due"], row["id"]), reverse=True)
    return {
        "coming": [_row(row, row["next_at"], names, court) for row in coming[:_SHOWN]],
        "gone": [_row(row, row["ended"] or row["due"], names, court) for row in gone[:_SHOWN]],
    }


def _row(row: Row, at: int, names: list[str], court: str) -> dict[str, Any]:
    local = instant(at).astimezone(ZoneInfo(row["zone"]))
    state, tone = _state(row)
    parts = f", {row['parts']} parts" if row["channel"] == "sms" and (row["parts"] or 1) > 1 else ""
    return {
        "id": row["id"],
        "phone": names.index(row["name"]),
        "who": row["name"],
        "when": f"{_day(local)}, {_time(local)}" + ("" if row["zone"] == court else f", {_city(row['zone'])}"),
        "what": _what(row),
        "channel": _CHANNEL[row["channel"]] + parts,
        "state": state,
        "tone": tone,
        "due": at,
    }


def _what(row: Row) -> str:
    step = row["step"]
    if row["kind"] == "reminder" and step.removesuffix("d").isdigit():
        days = int(step.removesuffix("d"))
        return "1 day before" if days == 1 else f"{days} days before"
    return _STEPS.get(step) or _STEPS.get(row["kind"]) or str(row["kind"])


def _state(row: Row) -> tuple[str, str]:
    """How a row ended, in a word, and the tone in which to say it."""
    match row["state"]:
        case "sent":
            return row["outcome"] or "sent", "good"
        case "carried":
            return "in one with another", "good"
        case "killed":
            return f"dropped: {row['reason']}" if row["reason"] else "dropped", "off"
        case "failed" | "expired" | "unknown":
            return row["state"], "bad"
        case state:
            return str(state), ""


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _day(local: datetime) -> str:
    return f"{local:%a}, {local:%b} {local.day}"


def _time(local: datetime) -> str:
    return f"{local.hour % 12 or 12}:{local:%M} {'PM' if local.hour >= 12 else 'AM'}"
