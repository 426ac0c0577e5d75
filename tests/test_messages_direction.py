"""What is read from left to right keeps its order inside Arabic; and Arabic keeps the budgets of an SMS."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from fluent.syntax import ast as ftl

from messages.catalog import catalogue, parsed
from messages.direction import LRI, LRM, PDI, isolated, marked
from messages.languages import direction, say_time, spoken, supported
from messages.notices import compose
from messages.render import render
from messages.say import Option, Phrase, Say, When
from messages.segments import fits, segments
from tests.notices import (
    COURT_KINDS,
    DENVER,
    LATER,
    NOTICES,
    OTHER_KINDS,
    STEPS,
    hearing,
    longest_courts,
    notice,
    of_kind,
    worst,
)

RTL = [language for language in supported() if direction(language) == "rtl"]
ISOLATES = "\u2066\u2067\u2068\u2069"
EMBEDDINGS = "\u202a\u202b\u202c\u202d\u202e"
ARABIC_FORMS = {"zero", "one", "two", "few", "many", "other"}


def inside(text: str) -> list[str]:
    """What stands in isolates."""
    return re.findall(f"{LRI}([^{LRI}{PDI}]*){PDI}", text)


def test_arabic_is_offered_and_written_from_right_to_left() -> None:
    assert "ar" in RTL


@pytest.mark.parametrize(("language", "kind"), list(product(RTL, COURT_KINDS + OTHER_KINDS)))
def test_isolates_are_balanced_and_never_nested(language: str, kind: str) -> None:
    for said, wording in product(NOTICES, ("plain", "discreet")):
        text = compose(notice(of_kind(said, hearing(kind)), kind=said, wording=wording), language, "telegram")
        for line in [*text.body.split("\n"), *(choice.label for choice in text.choices)]:
            marks = re.sub(f"[^{ISOLATES}]", "", line)
            assert marks == f"{LRI}{PDI}" * (len(marks) // 2), line


@pytest.mark.parametrize("language", RTL)
def test_on_telegram_times_phones_links_and_addresses_each_stand_whole_in_an_isolate(language: str) -> None:
    whole = inside(compose(notice(), language, "telegram").body)
    for part in ("8:30 AM", "202-555-0100", "https://acis.eoir.justice.gov/en/", "1-800-898-7180"):
        assert part in whole, whole
    assert "Denver Immigration Court, 1961 Stout Street, Suite 3101, Denver, CO 80294" in whole


@pytest.mark.parametrize("language", RTL)
def test_no_digit_is_left_outside_of_an_isolate(language: str) -> None:
    for said in NOTICES:
        body = compose(notice(of_kind(said, hearing()), kind=said), language, "telegram").body
        assert not re.findall(r"\d", re.sub(f"{LRI}[^{PDI}]*{PDI}", "", body)), body


@pytest.mark.parametrize("language", RTL)
def test_an_sms_holds_no_isolates(language: str) -> None:
    for said, wording in product(NOTICES, ("plain", "discreet")):
        body = compose(notice(of_kind(said, hearing()), kind=said, wording=wording), language, "sms").body
        assert not set(body) & set(ISOLATES + EMBEDDINGS), body


@pytest.mark.parametrize("language", RTL)
def test_on_sms_a_mark_keeps_a_phone_number_from_being_read_backwards(language: str) -> None:
    nameless = hearing("bond", advice=replace(hearing().advice, name=None))  # type: ignore[type-var]
    body = compose(notice(nameless, step="now"), language, "sms").body
    assert f" {LRM}202-555-0100" in body
    assert f"\n{LRM}1961 Stout Street" in body
    assert "acis.eoir.justice.gov/en/ 1-800-898-7180" in body  # after a link no mark is needed


@pytest.mark.parametrize("language", RTL)
def test_digits_are_western_in_dates_times_and_counts(language: str) -> None:
    said = [compose(notice(of_kind(kind, hearing()), kind=kind), language, "sms").body for kind in NOTICES]
    said += [render(Say("staff-late", {"count": n, "channel": "sms"}), language, "sms").body for n in range(120)]
    days = [When(DENVER.wall + timedelta(days=n), DENVER.zone, DENVER.city) for n in range(366)]
    said += [spoken(day, language).full for day in days]
    assert not [text for text in said if re.search("[\u0660-\u0669\u06f0-\u06f9]", text)]
    assert all(str(day.wall.day) in spoken(day, language).date for day in days)


def test_a_line_without_arabic_stands_whole_in_one_isolate_and_text_in_other_languages_stays() -> None:
    assert isolated("1961 Stout Street.\n\nنعم") == f"{LRI}1961 Stout Street.{PDI}\n\nنعم"
    assert marked("Call 202-555-0100 today.") == "Call 202-555-0100 today."
    assert LRI not in compose(notice(), "en", "telegram").body


def test_the_number_of_a_list_is_not_taken_for_a_part_of_the_name_after_it() -> None:
    assert isolated("2. Ana: جلسة") == f"{LRI}2{PDI}. {LRI}Ana{PDI}: جلسة"
    assert isolated("محامٍ: Lic. Ana") == f"محامٍ: {LRI}Lic. Ana{PDI}"


def test_marks_that_somebody_typed_do_not_open_what_nobody_closes() -> None:
    text = render(Say("staff-wrong-number", {"label": "\u202eAna\u2066"}), "ar", "telegram").body
    assert inside(text) == ["Ana"]
    assert not set(text) & set(EMBEDDINGS)


def test_marking_twice_changes_nothing() -> None:
    once = marked("محامٍ: 202-555-0100، 8:30 AM صباحًا")
    assert once == f"محامٍ: {LRM}202-555-0100، {LRM}8:30 AM صباحًا"
    assert marked(once) == once


def test_buttons_keep_their_order_too() -> None:
    choose = Say("ask-day-which", {}, (Option("day", Phrase("choice-when", {"when": DENVER})),))
    assert "8:30 AM" in inside(render(choose, "ar", "telegram").choices[0].label)
    assert f"1 الثلاثاء 15 ديسمبر 2026، {LRM}8:30 AM صباحًا" in render(choose, "ar", "sms").body


# Arabic ---------------------------------------------------------------------------------------------------------------


def test_arabic_says_the_time_in_a_whole_word_and_as_on_the_notice() -> None:
    said = spoken(DENVER, "ar")
    assert said.full == "الثلاثاء 15 ديسمبر 2026، 8:30 AM صباحًا بتوقيت Denver"
    assert say_time(LATER.wall, "ar") == "1:00 PM مساءً"


def test_every_arabic_count_has_all_six_forms() -> None:
    found = {}
    for entry in parsed(catalogue("ar").source).body:
        for element in entry.value.elements if isinstance(entry, ftl.Message) and entry.value else ():
            if isinstance(element, ftl.Placeable) and isinstance(element.expression, ftl.SelectExpression):
                forms = {getattr(each.key, "name", "") for each in element.expression.variants}
                found[entry.id.name] = forms  # type: ignore[union-attr]
    assert "staff-late" in found
    assert {key for key, forms in found.items() if forms != ARABIC_FORMS} == set()


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "رسالة واحدة"), (2, "رسالتان"), (3, "3 رسائل"), (11, "11 رسالة"), (100, "100 رسالة")],
)
def test_arabic_counts_as_arabic_does(count: int, said: str) -> None:
    assert said in render(Say("staff-late", {"count": count, "channel": "sms"}), "ar", "sms").body


def test_arabic_says_nothing_of_a_court_where_there_is_none() -> None:
    court_words = re.compile("محكمة|جلس|القاضي|قاضٍ|ترحيل")
    for kind, said, channel in product(OTHER_KINDS, NOTICES, ("sms", "telegram")):
        facts = of_kind(said, hearing(kind, court=None, place="1 Example Street"))
        for step, names in product(STEPS, ((), ("Ana",))):
            body = compose(notice(replace(facts, names=names), kind=said, step=step), "ar", channel).body
            assert not court_words.findall(body), body


@pytest.mark.parametrize(("said", "channel"), list(product(NOTICES, ("sms", "telegram"))))
def test_discreet_arabic_gives_nothing_away(said: str, channel: str) -> None:
    giveaways = re.compile("محكمة|محاكم|جلس|قاض|القاضي|محام|هجرة|ترحيل|كفالة|USCIS|ICE|قانون", re.I)
    for kind, names in product(COURT_KINDS + OTHER_KINDS, ((), ("Marisol",))):
        facts = of_kind(said, hearing(kind, names=names))  # type: ignore[arg-type]
        text = compose(notice(facts, kind=said, wording="discreet"), "ar", channel)  # type: ignore[arg-type]
        shown = " ".join([text.body, *(choice.label for choice in text.choices)])
        if said != "details":
            assert not giveaways.findall(shown), shown
            assert "Marisol" not in shown


@pytest.mark.parametrize(("said", "wording"), list(product(NOTICES, ("plain", "discreet"))))
def test_no_arabic_sms_costs_more_than_its_budget(said: str, wording: str) -> None:
    most = 2 if wording == "discreet" and said != "details" else 6
    for court, kind, names in product(longest_courts(), COURT_KINDS + OTHER_KINDS, ((), ("Maria Fernanda Perez",))):
        facts = worst(court, kind, 30, names)
        if said == "disputed":
            facts = replace(facts, disputed=(LATER,), old=None)
        elif said not in ("changed", "details"):
            facts = replace(facts, old=None)
        for step in STEPS if said == "reminder" else ("7d",):
            full = notice(facts, kind=said, step=step, wording=wording, sender="Recordatorios Norte1")  # type: ignore[arg-type]
            body = compose(replace(full, opt_out=True, code_word="mariposa-azul-16"), "ar", "sms").body
            assert fits(body, gsm=0, ucs=most), (segments(body), body)


def test_an_ordinary_arabic_sms_names_the_street_and_opens_in_arabic() -> None:
    for step in ("30d", "14d", "7d"):
        body = compose(notice(step=step, opt_out=True), "ar", "sms").body
        assert "1961 Stout Street, Suite 3101, Denver, CO 80294" in body
        assert "الثلاثاء 15 ديسمبر" in body
        assert body.startswith("من Reminder line: ")


@pytest.mark.parametrize("key", ["say-stopped", "say-wrong-number"])
def test_the_last_words_after_stop_fit_two_parts(key: str) -> None:
    assert segments(render(Say(key, {"sender": "Recordatorios Norte1"}), "ar", "sms").body).parts <= 2
