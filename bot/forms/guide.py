"""Guidance on request: what can be asked, and a topic's text with its source. Information, never advice."""

from __future__ import annotations

from bot.forms.contact import whom_to_call
from bot.forms.form import option
from bot.turn import Facts
from messages.guide import Topic
from messages.say import Option, Phrase, Say, Value

_ON_A_PAGE = 6


def topics_of(facts: Facts) -> list[Topic]:
    """What may be shown today to somebody with these hearings."""
    return facts.guide.shown(facts.now.date(), tuple({view.kind for view in facts.hearings}))


def menu(facts: Facts, page: int = 0) -> Say:
    """The topics, a page at a time: by SMS each is chosen by one digit. The last page leads back to the first."""
    topics = topics_of(facts)
    start = page * _ON_A_PAGE if page * _ON_A_PAGE < len(topics) else 0
    choices = [Option(f"guide:{topic.name}", topic.called(facts.language)) for topic in topics[start:][:_ON_A_PAGE]]
    if len(topics) > _ON_A_PAGE:
        following = (start // _ON_A_PAGE + 1) * _ON_A_PAGE
        choices.append(
            option(f"guide:{following // _ON_A_PAGE if following < len(topics) else 0}", "choice-guide-more")
        )
    return Say("ask-guide", {}, tuple(choices))


def answer(token: str, facts: Facts) -> Say:
    """What `guide:NAME` or `guide:PAGE` brings. An expired topic is not shown: the menu says what there is."""
    name = token.removeprefix("guide:")
    if name.isascii() and name.isdigit():
        return menu(facts, int(name[:2]))
    topic = facts.guide.topic(name, facts.now.date())
    if topic is None:
        return menu(facts)
    values: dict[str, Value] = {
        "text": topic.said(facts.language, facts.channel),
        "source": topic.source,
        "reviewed": topic.as_of(facts.language),
    }
    more = (option("go:guide", "choice-guide-more"),)
    if not topic.call:
        return Say("guide-said", values, more)
    call: Phrase = whom_to_call(facts)
    return Say("guide-said-call", {**values, "call": call}, more)
