"""News from the office: a consent of its own, asked for in the words that are recorded, and taken back here anytime."""

from __future__ import annotations

from bot.commands import agrees, refuses
from bot.forms.form import CHOOSE, Answer, Data, Done, Next, Question, options, picked
from bot.intents import SetNews
from bot.turn import Facts, Typed
from messages.render import render
from messages.say import Say


def _ask(data: Data, facts: Facts) -> Say:
    return Say("ask-news-have" if facts.news else "ask-news", {}, options("news", ("yes", "no")))


def _news(data: Data, answer: Answer, facts: Facts) -> Next:
    said = picked(answer, "news")
    if isinstance(answer, Typed):
        said = "yes" if agrees(answer.text) else "no" if refuses(answer.text) else None
    if said == "yes" and facts.news:
        return Done((Say("say-nothing-changed"),), menu=True)
    if said == "yes":
        shown = render(_ask(data, facts), facts.language, facts.channel)
        words = "\n".join([shown.body, *(each.label for each in shown.choices if facts.channel != "sms")])
        return Done((Say("say-news-on"),), (SetNews(words),), menu=True)
    if said == "no":
        return Done((Say("say-news-off" if facts.news else "say-nothing-changed"),), (SetNews(None),), menu=True)
    return CHOOSE


QUESTION = Question(_ask, _news)
