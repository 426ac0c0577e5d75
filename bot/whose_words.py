"""What people write instead of pressing, when they are asked whose hearing it is and of what kind. Data, mostly.

A word of kin names nobody: the name is asked for next. In doubt nothing is understood, and the choices are shown again.
"""

from __future__ import annotations

from typing import Literal

from bot.command_words import words_of
from bot.plain_letters import plain

_LONGEST = 8  # words; more is a story

_KIN = """
    mother mom mum mommy mama father dad daddy papa husband wife spouse partner son daughter child kid kids brother
    sister uncle aunt cousin nephew niece grandmother grandma grandfather grandpa friend boyfriend girlfriend relative
    madre mami padre papi esposo esposa marido mujer pareja hijo hija hijos ninos hermano hermana tio tia primo prima
    sobrino sobrina abuelo abuela suegro suegra cunado cunada amigo amiga novio novia familiar pariente
    manman mari madanm pitit tonton matant kouzen kouzin zanmi grann granpe
    mae pai filho filha irmao irma namorado namorada avo
    mere pere maman mari femme fils fille frere soeur oncle tante cousine ami amie
    мама мать маме мамы отец папа отца муж мужа жена жены сын сына дочь дочери брат брата сестра сестры друг подруга
    امي والدتي ابي والدي زوجي زوجتي ابني ابنتي اخي اختي عمي خالي صديقي صديقتي
"""
_KIN_HAN = "妈 媽 爸 母亲 母親 父亲 父親 丈夫 老公 妻 老婆 儿子 兒子 女儿 女兒 哥 弟 姐 妹 朋友 家人"
_OWN = frozenset(
    {
        *("me", "mine", "myself", "for me", "it is mine", "it s mine", "its mine", "it is me", "it s me", "its me"),
        *("mi", "mia", "mio", "yo", "para mi", "es mia", "es mio", "la mia", "soy yo", "de mi", "mia propia"),
        *("mwen", "pa m", "pa mwen", "se pa m", "se mwen", "minha", "e minha", "para mim", "sou eu", "eu"),
        *("moi", "pour moi", "la mienne", "c est la mienne", "c est moi", "я", "мое", "моя", "мой", "у меня"),
        *("我", "我 的", "是 我 的", "انا", "لي", "جلستي"),
    }
)
_UNSURE = frozenset(
    {
        *("i do not know", "i don t know", "i dont know", "don t know", "dont know", "do not know", "idk", "not sure"),
        *("i am not sure", "im not sure", "i m not sure", "no idea", "unsure", "no se", "no lo se", "no se cual"),
        *("no se que es", "no estoy segura", "no estoy seguro", "ni idea", "m pa konnen", "mwen pa konnen", "nao sei"),
        *("je ne sais pas", "sais pas", "не знаю", "不 知 道", "我 不 知 道", "لا اعرف", "لا اعلم", "ما بعرف"),
    }
)


def whose(text: str) -> Literal["self", "other"] | None:
    """Whether `text` says that it is about the writer, or about a relative."""
    said = words_of(text)
    if " ".join(said) in _OWN:
        return "self"
    if len(said) <= _LONGEST and (
        set(_KIN.split()) & set(said) or any(word in plain(text) for word in _KIN_HAN.split())
    ):
        return "other"
    return None


def is_unsure(text: str) -> bool:
    """Whether `text` says "I do not know" and nothing more."""
    return " ".join(words_of(text)) in _UNSURE
