"""What an office prints, in every language that it offers: a poster, and the sheet on which a client agrees. It is one
HTML page that needs no other file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from io import BytesIO

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot import language_link
from bot.command_words import table_of
from bot.config import Config
from messages.catalog import catalogue
from messages.direction import isolated
from messages.languages import direction, own_name
from messages.telephone import say_phone

PAPERS = {"a4": "210mm 297mm", "letter": "8.5in 11in"}
POSTER, SHEET = "poster", "sheet"


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed in one language. `telegram`, `sms`: pictures of the codes; `chat`: the bot's address as people
    type it; `word`: what to text, so that an answer comes."""

    language: str
    poster: bool
    sheet: bool
    telegram: Markup | None
    sms: Markup | None
    chat: str
    word: str

    @property
    def direction(self) -> str:
        """ "rtl" or "ltr"."""
        return direction(self.language)

    @property
    def own_name(self) -> str:
        """What the language calls itself."""
        return own_name(self.language)

    def said(self, key: str, **values: str) -> str:
        """An entry of the catalogue, with its numbers and names in their order."""
        text = catalogue(self.language).text(key, values)
        return isolated(text) if self.direction == "rtl" else text

    def english(self, key: str, **values: str) -> str:
        """The same for whoever of the staff does not read the language."""
        return catalogue("en").text(key, values)


def page(config: Config, bot_name: str, phone: str, languages: Sequence[str], kinds: Sequence[str], paper: str) -> str:
    """The whole page. `bot_name`: "" without Telegram; `phone`: the number that people text (E.164), "" without SMS.

    A sheet is made only where there is SMS: on Telegram a person agrees in the chat.
    """
    made = Environment(loader=PackageLoader("bot", "printed"), autoescape=True, undefined=StrictUndefined)
    return made.get_template("poster.html").render(
        pages=[_printed(language, bot_name, phone, kinds) for language in languages],
        paper=PAPERS[paper],
        style=Markup(resources.files("bot").joinpath("printed/poster.css").read_text("utf-8")),  # noqa: S704  # ours
        sender=config.office.sender,
        phone=say_phone(phone),
        help_phone=say_phone(config.help_line.phone),
    )


def _printed(language: str, bot_name: str, phone: str, kinds: Sequence[str]) -> Printed:
    word = table_of(language)["hello"][0]
    return Printed(
        language,
        POSTER in kinds,
        SHEET in kinds and bool(phone),
        _code(language_link.link(bot_name, language), "Telegram") if bot_name else None,
        _code(f"SMSTO:{phone}:{word}", "SMS") if phone else None,
        f"t.me/{bot_name}",
        word,
    )


def _code(holds: str, title: str) -> Markup:
    """A QR code as a picture inside the page; a fifth of it may be dirty."""
    drawn = BytesIO()
    segno.make(holds, micro=False, error="q", boost_error=False).save(
        drawn, kind="svg", border=4, omitsize=True, xmldecl=False, svgns=False, light="#fff", title=title
    )
    return Markup(drawn.getvalue().decode())  # noqa: S704  # drawn here
