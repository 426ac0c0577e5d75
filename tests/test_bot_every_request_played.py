"""The requests of every language, played through the conversation: what follows is what the button would have done."""

from __future__ import annotations

import pytest

from bot import command_words as words
from bot import intents
from bot.asked_for import asked_for
from bot.commands import read_command
from tests.conversing import (
    HEARING,
    SELF,
    Person,
    after_pressing,
    after_typing,
    asked_when,
    at_the_date,
    known,
    read_back,
)
from tests.corpora import corpus
from tests.phrases import ways

CANNOT_READ = {
    "en": "i cant read",
    "es-419": "no se leer",
    "pt-BR": "nao sei ler",
    "ht": "m pa konn li",
    "zh-Hans": "我不识字",
    "zh-Hant": "我唔識字",
    "pa-Guru": "mainu parhna nahi aunda",
    "ru": "я плохо читаю",
    "ar": "ما بعرف اقرا",
    "fr": "je sais pas lire",
    "tr": "okuma yazma bilmiyorum",
    "hi": "mujhe padhna nahi aata",
    "gu": "મને વાંચતા નથી આવડતું",
    "ne": "मलाई पढ्न आउँदैन",
    "bn": "ami porte pari na",
    "ur": "مجھے پڑھنا نہیں آتا",
    "ps": "زه لوستل نه شم کولی",
    "fa-AF": "سواد ندارم",
    "uz": "oqiy olmayman",
    "ka": "კითხვა არ ვიცი",
    "hy": "կարդալ չգիտեմ",
    "uk": "не вмію читати",
    "ro": "nu stiu sa citesc",
    "sq": "nuk di te lexoj",
    "vi": "toi khong biet chu",
    "ko": "글을 못 읽어요",
    "id": "saya gak bisa baca",
    "fil": "hindi ako marunong bumasa",
    "so": "waxba ma akhrin karo",
    "am": "ማንበብ አልችልም",
    "sw": "sijui kusoma",
}
WHAT_TIME = {
    "en": "what time is my hearing",
    "es-419": "a que hora es mi corte",
    "pt-BR": "que horas é minha audiencia",
    "ht": "a ki le tribinal la ye",
    "zh-Hans": "几点开庭",
    "zh-Hant": "幾點開庭",
    "pa-Guru": "peshi kinne vaje hai",
    "ru": "во сколько суд",
    "ar": "اي ساعة جلستي",
    "fr": "c'est a quelle heure mon audience",
    "tr": "durusmam saat kacta",
    "hi": "court kitne baje hai",
    "gu": "કોર્ટ કેટલા વાગે છે",
    "ne": "अदालत कति बजे हो",
    "bn": "কোর্ট কয়টায়",
    "ur": "عدالت کتنے بجے ہے",
    "ps": "محکمه په څو بجو ده",
    "fa-AF": "محکمه چند بجه است",
    "uz": "sudim soat nechada",
    "ka": "რომელ საათზე მაქვს სასამართლო",
    "hy": "ժամը քանիսին է դատս",
    "uk": "о котрій суд",
    "ro": "la ce ora e audierea",
    "sq": "ne çfare ore eshte gjyqi",
    "vi": "may gio ra toa",
    "ko": "재판 몇시예요",
    "id": "sidang saya jam berapa",
    "fil": "anong oras ang hearing ko",
    "so": "maxkamaddu waa saacad intee",
    "am": "ቀጠሮዬ ስንት ሰዓት ነው",
    "sw": "kesi yangu saa ngapi",
}
NAMES = ("Mapa", "Peta", "Wakili", "Vakil", "Lini", "Nova", "Guía", "Ena", "नक्शा", "Հարց", "地图", "Kesi")
DATE_IS_WRONG = {
    "en": "the date is wrong",
    "es-419": "la fecha está mal",
    "ru": "это не моя дата",
    "sw": "hiyo si tarehe yangu",
}


def whose_sms(language: str) -> Person:
    return Person(known("sms", language=language, hearings=(HEARING,), following=(SELF,)))


@pytest.mark.parametrize("tag", words.languages())
@pytest.mark.parametrize("token", words.REQUESTS)
def test_what_is_asked_for_in_words_is_what_the_button_brings(tag: str, token: str) -> None:
    here = whose_sms(tag).facts
    button = "guide:interpreter" if token == "go:language" and tag != "en" else token
    expected = after_pressing(here, button)
    if token == "go:language" and tag == "en":
        person = Person(here)
        person.types("language")
        expected = person.heard, person.decided
    for entry in words.table_of(tag)["requests"][token]:
        for text in ways(entry)[:3]:
            assert (text, after_typing(here, text)) == (text, expected)


@pytest.mark.parametrize("tag", words.languages())
def test_who_cannot_read_is_helped_by_a_person_in_every_language_and_nothing_that_was_asked_is_lost(tag: str) -> None:
    person = at_the_date("sms", language=tag)
    assert person.conversation.step == "when"
    person.types(CANNOT_READ[tag])
    assert [each.why for each in person.decided if isinstance(each, intents.NeedHelp)] == ["asked"]
    assert "202-555-0100" in person.heard[-1]
    assert person.conversation.step == "when"


@pytest.mark.parametrize("tag", words.languages())
def test_who_asks_for_the_hour_sees_the_hearing_in_every_language(tag: str) -> None:
    person, listed = whose_sms(tag), whose_sms(tag)
    person.types(WHAT_TIME[tag])
    listed.presses("go:hearings")
    assert person.heard == listed.heard
    asked = asked_when("sms", language=tag)
    asked.types(WHAT_TIME[tag])
    assert asked.conversation.form == "date"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tag", ["en", "sw", "id", "es-419", "hi", "hy", "ka", "zh-Hans"])
def test_a_name_that_is_also_a_word_is_still_a_name(tag: str, name: str) -> None:
    person = Person(known("sms", language=tag))
    for token in ("go:new", "who:other"):
        person.presses(token)
    person.types(name)
    assert (person.conversation.step, person.conversation.data["label"]) == ("kind", name)


def test_who_cannot_read_is_heard_also_where_a_name_is_asked_for() -> None:
    person = Person(known("sms", language="tr"))
    for token in ("go:new", "who:other"):
        person.presses(token)
    person.types("anlamadım")
    assert person.conversation.step == "name"
    assert [type(each).__name__ for each in person.decided] == ["NeedHelp"]


@pytest.mark.parametrize("tag", DATE_IS_WRONG)
def test_that_the_date_is_wrong_answers_the_read_back_and_leads_nowhere_else(tag: str) -> None:
    person = read_back()
    person.facts = known(language=tag, zone="America/Denver", hearings=(HEARING,))
    person.types(DATE_IS_WRONG[tag])
    assert (person.conversation.form, person.conversation.step) == ("date", "fix")


@pytest.mark.parametrize("text", ["where is the court", "calendar", "new date", "my case is over"])
def test_a_first_hearing_that_is_being_given_is_not_left_for_what_it_has_not_yet(text: str) -> None:
    person = at_the_date("sms")
    person.types(text)
    assert (person.conversation.form, person.conversation.step) == ("date", "when")


@pytest.mark.parametrize("name", ["dates", "dates_more", "dates_held_out"])
def test_no_date_that_people_write_asks_for_anything(name: str) -> None:
    texts = [(tag, case["text"]) for tag, cases in corpus(name).items() if isinstance(cases, list) for case in cases]
    assert len(texts) > 50
    heard = {(tag, text): asked_for(text, tag) or read_command(text, "telegram", tag) for tag, text in texts}
    assert {said: wish for said, wish in heard.items() if wish is not None} == {}
