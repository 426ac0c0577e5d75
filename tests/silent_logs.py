"""Somebody's name and words, and logs that are held to say nothing of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

from tests.installation import OWNER, SECRET
from tests.leaks import logged, plainly
from tests.living import PHONE
from tests.standin_telegram import TOKEN
from tests.standin_twilio import AUTH_TOKEN

NAME = "Xochiquetzal"
WORDS = "cardboard elephant"
HEARD = f"{NAME} asks for a {WORDS}"
TELEGRAM_PERSON = 812345678
# As they are written, and as they are said.
DATES = ("20270315", "20261215", "march15", "december15", "15demarzo", "15dediciembre", "mar152027", "dec152026")
SECRETS = (TOKEN.partition(":")[2], AUTH_TOKEN, SECRET)


def leaks(log: str) -> list[str]:
    """What of all that must not be there is there."""
    text = plainly(log)
    numbers = {PHONE, OWNER, "+12025550180", str(TELEGRAM_PERSON)}
    told = {NAME, WORDS, *(number[-10:] for number in numbers), *SECRETS, *DATES}
    return sorted(each for each in told if plainly(each) in text)


@contextmanager
def silent_on_it(*lines: str) -> Iterator[io.StringIO]:
    """The logs of what is done inside hold a line with each of `lines`, and nothing of anybody."""
    with logged(TOKEN, AUTH_TOKEN, SECRET) as log:
        yield log
    text = log.getvalue()
    assert [line for line in lines if line not in text] == []
    assert leaks(text) == [], text
