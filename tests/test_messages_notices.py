"""What a respondent, a relative or a stranger with the phone in hand reads: every kind, wording, language, channel."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from messages.catalog import catalogue, languages_available
from messages.notices import Advice, Kind, compose
from messages.say import When
from messages.segments import fits, segments
from tests.notices import (
    CHANNELS,
    COURT_KINDS,
    DENVER,
    GIVEAWAYS,
    HELP_LINE,
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

LANGUAGES = ("en", "es-419")


# Plain ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "channel", "step"), list(product(LANGUAGES, CHANNELS, STEPS)))
def test_a_plain_reminder_says_all_that_it_must(language: str, channel: str, step: str) -> None:
    body = compose(notice(step=step), language, channel).body
    said = {
        "en": ["master hearing", "Tuesday, December 15", "8:30 AM", "Denver time", "deportation", "/en/"],
        "es-419": ["audiencia corta", "martes 15 de diciembre", "8:30 a.m.", "hora de Denver", "deport", "/es/"],
    }[language]
    for part in [*said, "1961 Stout Street", "acis.eoir.justice.gov", "1-800-898-7180", "202-555-0100"]:
        assert part in body, (part, body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_sms_opens_with_the_sender_and_says_how_to_stop(language: str) -> None:
    body = compose(notice(opt_out=True, code_word="azul"), language, "sms").body
    assert body.startswith("Reminder line (azul): ")
    assert "STOP" in body
    assert "STOP" not in compose(notice(), language, "sms").body


def test_the_one_thing_to_do_depends_on_the_day() -> None:
    said = [compose(notice(step=step), "en", "telegram").body for step in ("30d", "7d", "1d", "morning")]
    for body, action in zip(said, ("papers are needed", "child care", "Leave early", "by 8:30 AM"), strict=True):
        assert re.search(f"^To do: .*{action}", body, re.MULTILINE), body


@pytest.mark.parametrize(("kind", "language", "channel"), list(product(OTHER_KINDS, LANGUAGES, CHANNELS)))
@pytest.mark.parametrize("said", NOTICES)
def test_court_words_are_never_used_for_what_is_no_court(said: Kind, kind: str, language: str, channel: str) -> None:
    facts = of_kind(said, hearing(kind, court=None, place="1 Example Street"))
    for step, names in product(STEPS, ((), ("Ana",))):
        body = compose(notice(replace(facts, names=names), kind=said, step=step), language, channel).body
        assert not re.findall(r"\b(?:judge|court|hearing|juez|corte|audiencia|deport\w*)\b", body, re.I), body


def test_a_deadline_is_said_to_be_as_somebody_typed_it() -> None:
    body = compose(notice(hearing("filing_deadline", place=None, court=None)), "en", "sms").body
    assert "A person typed this date. We did not check it." in body
    assert "lawyer" in body


def test_a_bond_hearing_is_not_looked_for_where_it_is_never_shown() -> None:
    assert "not shown on https://acis" in compose(notice(hearing("bond"), step="now"), "en", "telegram").body


def test_a_change_says_what_it_was_and_what_it_is_now() -> None:
    body = compose(notice(hearing(old=LATER), kind="changed"), "en", "telegram").body
    assert "Was: Wednesday, January 20, 2027, 1:00 PM" in body
    assert "Now: Tuesday, December 15, 2026, 8:30 AM" in body
    for language in LANGUAGES:
        text = compose(notice(hearing(old=LATER), kind="changed"), language, "sms").body
        assert text.index("20") < text.index("15")


def test_a_new_place_is_not_called_a_new_date() -> None:
    body = compose(notice(hearing(old=DENVER), kind="changed"), "en", "telegram").body
    assert "The place has changed" in body
    assert "Was:" not in body


def test_a_cancelled_date_asks_to_check_that_this_is_right() -> None:
    body = compose(notice(kind="cancelled"), "en", "telegram").body
    assert "no longer counts" in body
    assert "check that this is right" in body
    assert "To do" not in body


@pytest.mark.parametrize("kind", ["disputed", "reminder", "details"])
def test_two_dates_are_both_said_and_none_is_preferred(kind: Kind) -> None:
    body = compose(notice(hearing(disputed=(LATER,)), kind=kind), "en", "telegram").body
    assert "- Tuesday, December 15, 2026" in body
    assert "- Wednesday, January 20, 2027" in body
    assert "check today" in body
    assert "earlier one" not in body


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", languages_available())
def test_two_places_are_both_said_within_one_part_more(language: str, channel: str) -> None:
    for court, kind in product(longest_courts(), ("disputed", "reminder", "details")):
        facts = replace(worst(court, "master", 30), old=None)
        facts = replace(facts, elsewhere=(replace(facts, court=None, place="2 Other Street, Aurora, CO 80010"),))
        body = compose(notice(facts, kind=kind, sender="Recordatorios Norte1", opt_out=True), language, channel).body
        assert "2 Other Street" in body
        assert court.name in body or court.address in body
        assert channel != "sms" or fits(body, gsm=4, ucs=8), segments(body)


def test_after_the_day_the_question_has_its_answers() -> None:
    text = compose(notice(kind="after"), "en", "sms")
    assert "Did the judge give you a new date?" in text.body
    assert [choice.token for choice in text.choices] == ["newdate", "nodate", "over", "missed"]
    assert "judge" not in compose(notice(hearing("other"), kind="after"), "en", "sms").body


def test_the_attorney_is_a_lawyer_and_the_help_line_is_not() -> None:
    with_lawyer = compose(notice(), "en", "telegram").body
    without = compose(notice(hearing(advice=HELP_LINE)), "en", "telegram").body
    assert "Lawyer: Lic. Ana Example Pérez, 202-555-0100 (9-17)" in with_lawyer
    assert "Demo Help can help you find a lawyer: 202-555-0110" in without
    assert "Lawyer:" not in without
    assert "your lawyer" not in without.lower()
    nameless = compose(notice(hearing(advice=Advice(None, "+1 202 555 0111", None, False))), "es-419", "sms").body
    assert "encontrar abogado: 202-555-0111" in nameless


def test_an_address_is_as_on_the_notice_and_shows_its_age() -> None:
    body = compose(notice(), "en", "telegram").body
    assert "Go by the place on your notice. Our address is from Sep 15, 2026." in body
    nowhere = compose(notice(hearing(court=None, place=None, place_as_of=None)), "en", "telegram").body
    assert "Where: see the place on your notice." in nowhere


def test_an_online_hearing_sends_nobody_to_a_street() -> None:
    body = compose(notice(hearing(medium="internet")), "en", "telegram").body
    assert "How: online." in body
    assert "Stout" not in body


def test_whose_hearing_it_is_is_said_to_a_relative_and_not_to_oneself() -> None:
    assert "Ana, Luis: master hearing" in compose(notice(hearing(names=("Ana", "Luis"))), "en", "telegram").body
    assert "your master hearing" in compose(notice(), "en", "telegram").body


def test_several_dates_are_each_said_with_their_place() -> None:
    other = hearing("individual", When(datetime(2026, 12, 15, 13), "America/Denver", "Denver"), ("Luis",))
    for channel in CHANNELS:
        body = compose(notice(hearing(), other, step="3d"), "en", channel).body
        assert "8:30 AM" in body
        assert "1:00 PM" in body
        assert "Luis" in body
    rich = compose(notice(hearing(), other, step="3d"), "en", "telegram").body
    assert rich.count("1961 Stout Street") == 2
    assert rich.count("the judge can order deportation") == 1
    assert rich.count("1-800-898-7180") == 1


def test_choices_are_the_reader_s_own() -> None:
    mine = compose(notice(), "en", "telegram").choices
    hers = compose(notice(hearing(names=("Ana",))), "en", "telegram").choices
    assert [choice.token for choice in mine] == [choice.token for choice in hers] == ["ack", "help", "differs"]
    assert (mine[0].label, hers[0].label) == ("I will go", "I have read it")


def test_on_sms_one_is_always_the_confirmation() -> None:
    for kind in NOTICES:
        if kind != "after":
            text = compose(notice(of_kind(kind, hearing()), kind=kind), "es-419", "sms")
            assert text.choices[0].token == "ack"
            assert f"\n1 {text.choices[0].label}\n" in text.body


def test_a_notice_about_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        compose(replace(notice(), hearings=()), "en", "sms")


def test_an_unoffered_language_falls_back_as_a_whole() -> None:
    assert compose(notice(), "my", "sms").language == "en"
    assert compose(notice(), "mam", "sms").language == "es-419"


# Today and tomorrow --------------------------------------------------------------------------------------------------


def test_tomorrow_is_said_the_day_before_and_today_the_same_morning() -> None:
    assert "Tomorrow, Tuesday" in compose(notice(step="1d"), "en", "sms").body
    assert "Mañana, martes" in compose(notice(step="1d"), "es-419", "sms").body
    assert "Today, Tuesday" in compose(notice(step="morning"), "en", "sms").body


@pytest.mark.parametrize("step", ["30d", "14d", "7d", "3d"])
def test_an_earlier_reminder_never_says_tomorrow_even_when_it_is_late(step: str) -> None:
    late = replace(notice(step=step), now=hearing().instant - timedelta(days=1))
    body = compose(late, "en", "sms").body
    assert "omorrow" not in body
    assert "Leave early" in body


def test_where_the_two_zones_disagree_on_the_day_only_the_date_is_said() -> None:
    # 01:30 on the 15th in New York is 20:30 on the 14th in Honolulu: "today" there, "tomorrow" here.
    when = When(datetime(2026, 12, 15, 8, 30), "America/New_York", "New York")
    night = datetime(2026, 12, 15, 6, 30, tzinfo=UTC)
    far = notice(hearing(when=when), step="1d", now=night, reader_zone="Pacific/Honolulu")
    near = replace(far, reader_zone="America/New_York")
    assert not re.search("today|tomorrow", compose(far, "en", "telegram").body, re.I)
    assert "Tuesday, December 15, 2026" in compose(far, "en", "telegram").body
    assert "Today" in compose(near, "en", "telegram").body


@pytest.mark.parametrize("step", ["1d", "morning"])
def test_today_and_tomorrow_are_what_the_readers_own_calendar_says_of_the_date_that_is_named(step: str) -> None:
    places = ("America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Pacific/Guam", "Pacific/Pago_Pago")
    said = {0: "Today, Tuesday", 1: "Tomorrow, Tuesday"}
    heard = set()
    for court, reader, before in product(places, places, range(1, 50, 4)):
        facts = hearing(when=When(datetime(2026, 12, 15, 8, 30), court, "Denver"))
        now = facts.instant - timedelta(hours=before)
        body = compose(notice(facts, step=step, now=now, reader_zone=reader), "en", "sms").body
        own = (date(2026, 12, 15) - now.astimezone(ZoneInfo(reader)).date()).days
        words = [days for days, word in said.items() if word in body]
        assert words in ([], [own]), (court, reader, before)
        if court == reader and own in said:
            assert words == [own], (court, before)
        heard |= set(words)
    assert heard == {0, 1}


# Discreet ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "channel", "kind"), list(product(LANGUAGES, CHANNELS, COURT_KINDS + OTHER_KINDS)))
def test_a_discreet_text_gives_nothing_away(language: str, channel: str, kind: str) -> None:
    for said, names in product(NOTICES, ((), ("Marisol",))):
        if said == "details":
            continue
        facts = of_kind(said, hearing(kind, names=names))
        text = compose(notice(facts, kind=said, wording="discreet"), language, channel)
        shown = " ".join([text.body, *(choice.label for choice in text.choices)])
        assert not re.findall(GIVEAWAYS, shown, re.I), shown
        assert "Marisol" not in shown
        assert "Example" not in shown
        assert "Stout" not in shown


def test_a_discreet_sms_says_how_to_read_more_and_keeps_the_number_for_it() -> None:
    text = compose(notice(wording="discreet"), "en", "sms")
    assert text.body == "Reminder line: your appointment is Tue Dec 15, 8:30 AM (Denver). Reply 1 for details."
    assert [choice.token for choice in text.choices] == ["more"]


def test_elsewhere_a_discreet_text_has_a_button() -> None:
    text = compose(notice(wording="discreet"), "en", "telegram")
    assert "Reply 1" not in text.body
    assert [choice.label for choice in text.choices] == ["Show me"]


def test_a_discreet_change_says_both_dates() -> None:
    body = compose(notice(hearing(old=LATER), kind="changed", wording="discreet"), "en", "sms").body
    assert "was Wed Jan 20, 1:00 PM, now Tue Dec 15, 8:30 AM" in body


def test_a_discreet_change_names_the_city_of_its_clock_in_any_language_while_there_is_room() -> None:
    saturday = When(datetime(2027, 1, 23, 13, 0), "America/Denver", "Denver")
    change = notice(hearing(old=saturday), kind="changed", wording="discreet", opt_out=True)
    for language in LANGUAGES:
        assert "(Denver)" in compose(change, language, "sms").body


def test_a_date_far_off_keeps_its_year() -> None:
    far = When(datetime(2028, 3, 4, 8, 30), "America/Denver", "Denver")
    for wording in ("discreet", "plain"):
        early = notice(hearing(when=far), kind="confirmation", now=datetime(2026, 12, 1, tzinfo=UTC), wording=wording)
        for language, channel in product(LANGUAGES, CHANNELS):
            assert "2028" in compose(early, language, channel).body


@pytest.mark.parametrize("language", languages_available())
def test_another_reminder_is_promised_only_where_one_is_still_to_come(language: str) -> None:
    texts = catalogue(language)
    for count in (1, 2):
        facts = (hearing(), hearing(when=LATER))[:count]
        promise = texts.text(f"rich-{'several-' if count > 1 else ''}confirmation-then", {})
        for ahead, promised in ((timedelta(days=2), True), (timedelta(hours=26), False), (timedelta(hours=3), False)):
            told = notice(*facts, kind="confirmation", step="now", now=facts[0].instant - ahead)
            assert (promise in compose(told, language, "telegram").body) == promised


def test_the_recorded_confirmation_which_promises_another_reminder_is_kept_for_when_one_comes() -> None:
    for ahead, spoken in ((3, "mam/confirmation"), (1, None)):
        told = notice(kind="confirmation", step="now", now=hearing().instant - timedelta(days=ahead))
        assert compose(told, "mam", "telegram").spoken == spoken


@pytest.mark.parametrize("channel", CHANNELS)
def test_of_a_day_that_is_over_nobody_is_told_to_be_in_the_room(channel: str) -> None:
    told = notice(kind="confirmation", step="now", now=hearing().instant + timedelta(days=1))
    body = compose(told, "en", channel).body
    assert "December 15" in body
    assert "in the room" not in body


def test_a_dispute_can_be_settled_from_its_notice_where_there_is_room_for_it() -> None:
    told = notice(of_kind("disputed", hearing()), kind="disputed")
    tokens = [[choice.token for choice in compose(told, "en", channel).choices] for channel in CHANNELS]
    assert tokens == [["ack", "help"], ["ack", "help", "differs"]]


def test_details_are_the_full_text() -> None:
    text = compose(notice(kind="details", wording="discreet"), "en", "sms")
    assert "judge" in text.body
    assert [choice.token for choice in text.choices] == ["ack", "help", "differs"]


def test_the_details_of_a_change_tell_the_change() -> None:
    body = compose(notice(hearing(old=LATER), kind="details", wording="discreet"), "en", "telegram").body
    assert "The date has changed" in body


def test_the_details_of_a_cancelled_date_do_not_remind_of_it() -> None:
    body = compose(notice(kind="details", of="cancelled", wording="discreet"), "en", "telegram").body
    assert "no longer counts" in body
    assert "To do" not in body


# What it costs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "said", "day"), list(product(LANGUAGES, NOTICES, (26, 30))))
@pytest.mark.parametrize("wording", ["plain", "discreet"])
def test_no_sms_costs_more_than_its_budget(wording: str, language: str, said: Kind, day: int) -> None:
    gsm, ucs = (1, 2) if wording == "discreet" and said != "details" else (3, 6)
    for court, kind, names in product(longest_courts(), COURT_KINDS + OTHER_KINDS, ((), ("Maria Fernanda Perez",))):
        facts = worst(court, kind, day, names)
        if said == "disputed":
            facts = replace(facts, disputed=(LATER,), old=None)
        elif said not in ("changed", "details"):
            facts = replace(facts, old=None)
        for step in STEPS if said == "reminder" else ("7d",):
            full = notice(facts, kind=said, step=step, wording=wording, sender="Recordatorios Norte1", opt_out=True)
            body = compose(replace(full, code_word="mariposa-azul-16"), language, "sms").body
            assert fits(body, gsm=gsm, ucs=ucs), (segments(body), body)


@pytest.mark.parametrize("language", languages_available())
def test_a_name_with_an_accent_stays_in_the_budget_of_the_dear_alphabet(language: str) -> None:
    for court in longest_courts():
        facts = replace(worst(court, "master", 30, ("Ángel",)), old=None)
        body = compose(notice(facts, sender="Recordatorios Norte1"), language, "sms").body
        assert segments(body).encoding == "UCS-2"
        assert segments(body).parts <= 6, body
        assert "Ángel" in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_sms_names_the_day_in_full_and_the_street(language: str) -> None:
    for step in STEPS:
        text = compose(notice(step=step, opt_out=True), language, "sms").body
        assert segments(text).encoding == "GSM-7"
        assert "Stout Street" in text
        assert re.search("Tuesday, December 15|martes 15 de diciembre", text)
