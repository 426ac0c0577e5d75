"""The full text where there is room (Telegram): blocks with an empty line between, readable on a small screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from messages import in_english, topics
from messages.languages import say_numeric, spoken

if TYPE_CHECKING:
    from messages.catalog import Catalogue
    from messages.notices import HearingFacts, Notice


def body(notice: Notice, texts: Catalogue) -> str:
    """The text without its choices; no markup."""
    blocks = _dates(notice, texts)
    if not topics.is_mixed(notice):
        blocks += _to_do(notice, texts)
    blocks += _advice(notice, texts)
    last = [texts.text("rich-code", {"code": notice.code_word})] if notice.code_word else []
    last.append(texts.text(f"rich-{topics.disclaimer(notice)}", {}))
    if notice.opt_out:
        last.append(texts.text("rich-stop", {}))
    blocks.append("\n".join(last))
    if in_english.is_wanted(notice, texts):
        blocks.append(in_english.block(notice))
    return "\n\n".join(blocks)


def _dates(notice: Notice, texts: Catalogue) -> list[str]:
    if notice.kind == "after":
        return [topics.after(hearing, texts) for hearing in notice.hearings]
    if len(notice.hearings) == 1:
        hearing = notice.hearings[0]
        key = topics.single(hearing, topics.layout(notice))
        values: dict[str, str | int] = {"what": topics.what(hearing, texts), "count": topics.count(hearing)}
        head = f"{_head(key, values, notice, texts)}\n{texts.text(f'kind-{hearing.kind}-long', {})}"
        first = [texts.text("rich-closed", {})] if topics.says_closed(hearing, notice) else []
        return [*first, head, _lines(hearing, notice, texts)]
    head = _head(topics.several(notice), {"count": len(notice.hearings)}, notice, texts)
    blocks = [head]
    for number, alone in enumerate(topics.each_alone(notice), 1):
        blocks.append(_numbered(number, alone.hearings[0], notice, texts))
        # What was said for a date before it is not said again.
        blocks += [said for said in _to_do(alone, texts) if said not in blocks] if topics.is_mixed(notice) else []
    return blocks


def _to_do(notice: Notice, texts: Catalogue) -> list[str]:
    """What to do for these dates, and how to check them."""
    action = [_action(notice, texts)] if topics.asks_to_act(notice) else []
    groups = [] if notice.kind == "after" else dict.fromkeys(map(topics.check, notice.hearings))
    return [*action, *(texts.text(f"rich-check-{group}", {}) for group in groups)]


def _head(key: str, values: dict[str, str | int], notice: Notice, texts: Catalogue) -> str:
    """What it is about; a promise goes with it where it will be kept."""
    head = texts.text(f"rich-{key}", values)
    if not texts.has(f"rich-{key}-then") or not topics.comes_again(notice):
        return head
    return f"{head}{'' if head.endswith('。') else ' '}{texts.text(f'rich-{key}-then', {})}"


def _numbered(number: int, hearing: HearingFacts, notice: Notice, texts: Catalogue) -> str:
    head = texts.text("rich-item", {"number": number, "what": topics.what(hearing, texts)})
    closed = f"{texts.text('rich-closed', {})}\n" if topics.says_closed(hearing, notice) else ""
    return f"{head}\n{closed}{_lines(hearing, notice, texts)}"


def _lines(hearing: HearingFacts, notice: Notice, texts: Catalogue) -> str:
    places = dict.fromkeys(line for each in topics.places(hearing) for line in _where(each, notice, texts))
    return "\n".join([*_when(hearing, notice, texts), *places])


def _when(hearing: HearingFacts, notice: Notice, texts: Catalogue) -> list[str]:
    if hearing.disputed:
        dates = (hearing.when, *hearing.disputed)
        return [texts.text("rich-date-choice", {"when": spoken(when, texts.language).full}) for when in dates]
    said = topics.when(hearing, notice, texts)
    if hearing.old and topics.is_moved(hearing):
        old = spoken(hearing.old, texts.language).full
        return [texts.text("rich-was", {"old": old}), texts.text("rich-now", {"when": said})]
    return [texts.text("rich-when", {"when": said})]


def _where(hearing: HearingFacts, notice: Notice, texts: Catalogue) -> list[str]:
    if notice.kind == "cancelled":
        return []
    said = []
    if hearing.medium in topics.REMOTE:
        said = [texts.text("rich-where-medium", {"medium": texts.text(f"medium-{hearing.medium}", {})})]
    if hearing.medium in ("internet", "phone"):
        return said
    place = ", ".join(part for part in (hearing.court, hearing.place) if part)
    if not place:
        return said or ([] if hearing.kind == "filing_deadline" else [texts.text("rich-where-unknown", {})])
    return [*said, texts.text("rich-where", {"place": place}), _age(hearing, texts)]


def _age(hearing: HearingFacts, texts: Catalogue) -> str:
    if not hearing.place or not hearing.place_as_of:
        return texts.text("rich-where-notice", {})
    as_of = say_numeric(date.fromisoformat(hearing.place_as_of), texts.language)
    return texts.text("rich-where-aged", {"as_of": as_of})


def _action(notice: Notice, texts: Catalogue) -> str:
    first = notice.hearings[0]
    key = topics.action(first, notice)
    action = texts.text(key, {"time": topics.said(first, texts).time})
    lines = [texts.text("rich-do", {"action": action})]
    if texts.has(f"rich-{key}-more"):
        lines.append(texts.text(f"rich-{key}-more", {}))
    return "\n".join([*lines, *(texts.text(cost, {}) for cost in topics.costs(notice))])


def _advice(notice: Notice, texts: Catalogue) -> list[str]:
    given = dict.fromkeys(hearing.advice for hearing in notice.hearings if hearing.advice)
    return [texts.text(f"rich-{topics.advice_key(advice)}", topics.advice_values(advice)) for advice in given]
