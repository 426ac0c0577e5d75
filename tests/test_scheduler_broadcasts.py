"""Broadcasts on their way: to each once, in their language, by their wording, never before a reminder."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from messages.channel import SendError
from scheduler import choices, families, hearings, outbox, outcomes, people, reminders, respondents
from scheduler.broadcasts import life, record, spread
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.sending import CANCELLED
from scheduler.db import Database, ms
from scheduler.hearings import By
from tests.broadcasting import TERMS, TEXTS, approved, draft, spread_all, staff, states, wants_news
from tests.cast import POLICY, START, Office, Person, begun, denver, hearing_of, moves_to, person
from tests.conftest import Clock

DAY = datetime(2026, 12, 15, 8, 30)
DETAILS = {"en": "The court in {city} moved. Your date stays: {when}. Questions: {help-phone}"}


@pytest.fixture
def two(db: Database) -> tuple[int, int]:
    return staff(db, "Carol", "owner"), staff(db, "Erin")


async def test_it_goes_once_to_each_who_asked_for_news_also_after_a_crash_in_the_middle(
    db: Database, clock: Clock, ana: Person, bao: Person, two: tuple[int, int]
) -> None:
    wants_news(db, ana)  # bao agreed to hear of his case, not to news
    second = people.add_address(db, ana.contact, "sms", "+12025550106")
    people.give_consent(db, second, scope="news", how="chat", by="self", words="the words shown")
    broadcast = approved(db, clock, *two)
    assert spread.step(db, broadcast, 1)
    assert spread.step(db, broadcast, 1)
    db.run("update broadcast set spread_to = 0, queued = 0")  # as if the second half of the transaction were lost
    spread_all(db)
    assert states(db) == [(f"b:{broadcast}:{ana.contact}", "planned")]
    assert record.get(db, broadcast).state == "sending"


async def test_each_reads_it_in_their_language_and_in_their_second_one_only_if_the_sender_decided_so(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    people.change_contact(db, ana.contact, wording="plain")
    second = person(db, "telegram", "1008", language="ar")
    none = person(db, "telegram", "1009", language="ht")
    people.change_contact(db, second.contact, second_language="es-419")
    for who in (ana, second, none):
        wants_news(db, who)
    with pytest.raises(BroadcastProblem, match=r"no text for 2 people.*\(ar\): 1.*\(ht\): 1"):
        approved(db, clock, *two)
    approved(db, clock, *two, draft(missing="second"))
    await work.now()
    said = {out.address: (out.text.body, out.text.language) for out in work.telegram.got}
    assert said == {"1001": (TEXTS["es-419"], "es-419"), "1008": (TEXTS["es-419"], "es-419")}


@pytest.mark.parametrize(("second", "reads"), [("es-419", "es-419"), (None, "en"), ("ar", "en")])
async def test_who_changes_to_a_language_without_a_text_gets_it_in_their_second_one_else_in_english(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int], second: str | None, reads: str
) -> None:
    wants_news(db, ana)
    approved(db, clock, *two)
    spread_all(db)
    people.change_contact(db, ana.contact, language="ht", second_language=second, wording="plain")
    await work.now()
    assert [(out.text.body, out.text.language) for out in work.telegram.got] == [(TEXTS[reads], reads)]


async def test_who_changes_their_language_after_the_neutral_line_still_opens_the_text(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    approved(db, clock, *two, draft(texts={"es-419": TEXTS["es-419"]}))
    await work.now()
    (line,) = db.all("select id from message where kind = 'broadcast' and state = 'sent'")
    people.change_contact(db, ana.contact, language="ht")
    outbox.details(db, ana.contact, ana.address, 1, 1, line["id"])
    await work.now()
    assert work.telegram.to("1001")[-1] == TEXTS["es-419"]


async def test_who_answers_the_opened_text_has_answered_the_broadcast(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    approved(db, clock, *two)
    await work.now()
    (line,) = db.all("select id from message where kind = 'broadcast' and state = 'sent'")
    opened = outbox.details(db, ana.contact, ana.address, 1, 1, line["id"])
    await work.now()
    outcomes.heard(db, opened, "confirmed")
    assert db.all("select outcome from attempt where message_id = ?", line["id"]) == [{"outcome": "confirmed"}]


async def test_who_reads_discreetly_gets_a_neutral_line_and_the_text_for_a_1(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    discreet = wants_news(db, person(db, "sms", "+12025550108", wording="discreet"))
    approved(db, clock, *two)
    await work.now()
    (line,) = work.sms.to("+12025550108")
    assert line == "Reminder line: you have a message. Reply 1 for details. STOP to end."
    (tapped,) = work.telegram.got
    assert "Reminder line" in tapped.text.body and [choice.token for choice in tapped.text.choices] == ["more"]
    asked = choices.offered(db, discreet.address)
    assert asked is not None and asked["tokens"] == ["more"]
    outbox.details(db, discreet.contact, discreet.address, 1, 1, asked["id"])
    await work.now()
    assert work.sms.to("+12025550108")[1] == f"Reminder line: {TEXTS['en']}"


@pytest.mark.parametrize("deed", ["confirmed", "muted", "removed", "confidential"])
async def test_what_is_opened_later_is_withheld_from_who_has_no_right_and_from_nobody_who_only_said_that_they_will_go(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int], deed: str
) -> None:
    hearing_of(db, bao, DAY)
    follower = people.follow(db, ana.contact, 1, "family")
    reminders.replan_contact(db, POLICY, ana.contact)
    await work.until(START + timedelta(days=14))  # the first reminder
    clock.forward(minutes=20)
    words = {"en": "The court moved. {when}", "es-419": "La corte se muda. {when}"}
    approved(db, clock, *two, draft(Audience(courts=("DEN",), unconfirmed=True), about="court_moved", texts=words))
    await work.now()
    (line,) = db.all("select id from message where kind = 'broadcast' and reader = ? and state = 'sent'", ana.contact)
    if deed == "confirmed":
        own = "select id from message where hearing_id is not null and reader = ? and state = 'sent'"
        assert db.run(f"update attempt set outcome = 'confirmed' where message_id in ({own})", ana.contact)
    elif deed == "muted":
        people.mute(db, ana.contact, True, respondent=1)
    elif deed == "removed":
        families.remove(db, POLICY, follower, by=bao.contact)
    else:
        respondents.protect(db, POLICY, 1, detained=False, confidential=True)
    outbox.details(db, ana.contact, ana.address, 1, 1, line["id"])
    await work.now()
    told = work.telegram.to("1001")[-1]
    assert ("La corte se muda. martes 15 de diciembre" in told) == (deed in ("confirmed", "muted")), told


async def test_who_may_hear_of_no_case_any_more_does_not_open_what_names_none(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    hearing_of(db, bao, DAY)
    follower = people.follow(db, ana.contact, 1, "family")
    await work.now()
    clock.forward(minutes=20)
    approved(db, clock, *two, draft(Audience(courts=("DEN",)), about="court_moved"))
    await work.now()
    (line,) = db.all("select id from message where kind = 'broadcast' and reader = ? and state = 'sent'", ana.contact)
    families.remove(db, POLICY, follower, by=bao.contact)
    outbox.details(db, ana.contact, ana.address, 1, 1, line["id"])
    await work.now()
    assert TEXTS["es-419"] not in work.telegram.to("1001")[-1]


async def test_its_placeholders_are_true_for_each_reader(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    hearing_of(db, bao, DAY)
    hearing_of(db, bao, DAY.replace(day=17, hour=13))
    carl = person(db, "sms", "+12025550109")
    hearing_of(db, carl, DAY.replace(day=16))
    await work.now()
    clock.forward(minutes=20)
    asked = Audience(courts=("DEN",))
    approved(db, clock, *two, draft(asked, about="court_moved", texts=DETAILS))
    await work.now()
    both = (
        "Tuesday, December 15, 2026, 8:30 AM, Denver time / Thursday, December 17, 2026, 1:30 PM, Denver time."
        " Questions: 202-555-0100"
    )
    assert both in work.sms.to("+12025550102")[-1]
    assert "Wednesday, December 16, 2026, 8:30 AM" in work.sms.to("+12025550109")[-1]
    assert not [text for text in (*work.sms.got, *work.telegram.got) if "{" in text.text.body]


async def test_what_is_no_longer_true_of_a_reader_is_not_sent_to_them(
    db: Database, clock: Clock, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    hearing = hearing_of(db, bao, DAY)
    asked = Audience(courts=("DEN",), since=date(2026, 12, 15), until=date(2026, 12, 15))
    approved(db, clock, *two, draft(asked, about="court_closed"))
    spread_all(db)
    hearings.move(db, POLICY, hearing, denver(DAY.replace(day=18)), By("self", bao.contact))
    await work.now()
    assert [state for _, state in states(db)] == ["killed"]


@pytest.mark.parametrize("deed", ["moved", "removed", "confidential"])
def test_what_is_begun_is_not_called_once_it_concerns_its_reader_no_longer(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int], deed: str
) -> None:
    hearing = hearing_of(db, bao, DAY)
    follower = people.follow(db, ana.contact, 1, "family")
    db.run("update message set state = 'killed', next_at = null")
    asked = Audience(courts=("DEN",), since=DAY.date(), until=DAY.date())
    approved(db, clock, *two, draft(asked, about="court_closed"))
    spread_all(db)
    (out,) = begun(db, "telegram")
    assert work.worker().still_holds(out, clock())
    if deed == "moved":
        hearings.move(db, POLICY, hearing, denver(DAY.replace(day=18)), By("self", bao.contact))
    elif deed == "removed":
        families.remove(db, POLICY, follower, by=bao.contact)
    else:
        respondents.protect(db, POLICY, 1, detained=False, confidential=True)
    assert not work.worker().still_holds(out, clock())


async def test_who_took_consent_back_or_stopped_meanwhile_does_not_get_it(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    for who in (ana, bao):
        wants_news(db, who)
    approved(db, clock, *two)
    spread_all(db)
    db.run("update consent set revoked = ? where scope = 'news' and address_id = ?", db.now_ms(), ana.address)
    people.stop(db, bao.contact, "word")
    await work.now()
    assert work.telegram.got == work.sms.got == []
    assert [state for _, state in states(db)] == ["killed", "killed"]


async def test_news_is_of_the_lowest_urgency_and_goes_after_reminders_and_after_what_concerns_a_hearing(
    db: Database, clock: Clock, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    for number in range(300):
        wants_news(db, person(db, "sms", f"+1202555{2000 + number}", zone="America/New_York"))
    approved(db, clock, *two)
    spread_all(db, 1000)
    carl = person(db, "sms", "+12025550109", zone="America/New_York")
    hearing_of(db, carl, DAY)
    await work.now()
    work.sms.got.clear()
    clock.forward(minutes=20)
    db.run("update message set state = 'planned', next_at = due where kind = 'broadcast'")
    approved(db, clock, *two, draft(Audience(courts=("DEN",)), about="court_moved"))
    spread_all(db, 1000)
    hearing_of(db, bao, datetime(2026, 11, 4, 13, 0))
    await work.now()
    assert [out.address for out in work.sms.got][:2] == [bao.value, carl.value]
    rows = db.all("select distinct urgency, expires - due as life from message where step = '1' and kind = 'broadcast'")
    assert rows == [{"urgency": outbox.BROADCASTS, "life": spread.LIFE / timedelta(milliseconds=1)}]


async def test_who_cannot_be_reached_is_nobodys_emergency(
    db: Database, clock: Clock, ana: Person, carol: Person, work: Office
) -> None:
    wants_news(db, ana)
    work.telegram.next_answers = [SendError("blocked", "person")]
    approved(db, clock, 1, staff(db, "Erin"))
    await work.now()
    assert [state for _, state in states(db)] == ["failed"]
    assert db.all("select * from task") == []


async def test_what_concerns_a_case_goes_the_readers_other_way_where_they_agreed_to_it(
    db: Database, clock: Clock, ana: Person, bao: Person, carol: Person, work: Office
) -> None:
    second = people.add_address(db, ana.contact, "sms", "+12025550106")
    people.give_consent(db, second, scope="case", how="chat", by="self", words="the words shown")
    alone = person(db, "telegram", "1008")
    silent = people.add_address(db, alone.contact, "sms", "+12025550107")  # without consent
    for who in (ana, alone):
        hearing_of(db, who, DAY)
    await work.now()
    work.sms.got.clear()
    clock.forward(minutes=20)
    work.telegram.next_answers = [SendError("blocked", "person")] * 2
    broadcast = approved(db, clock, 1, staff(db, "Erin"), draft(Audience(courts=("DEN",)), about="court_moved"))
    await work.now()
    await work.until(clock() + timedelta(hours=5))
    assert [out.address for out in work.sms.got] == ["+12025550106"]
    assert dict(states(db)) == {f"b:{broadcast}:{ana.contact}": "sent", f"b:{broadcast}:{alone.contact}": "failed"}
    assert not db.all("select 1 as found from attempt where address_id = ?", silent)


async def test_what_concerns_a_case_leaves_a_phone_that_failed_meanwhile(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    second = people.add_address(db, ana.contact, "sms", "+12025550106")
    people.give_consent(db, second, scope="case", how="chat", by="self", words="the words shown")
    hearing_of(db, ana, DAY)
    await work.now()
    clock.forward(minutes=20)
    broadcast = approved(db, clock, *two, draft(Audience(courts=("DEN",)), about="court_moved"))
    spread_all(db)
    people.out_of_reach(db, ana.address, "blocked")
    await work.now()
    assert states(db) == [(f"b:{broadcast}:{ana.contact}", "sent")]
    assert [out.address for out in work.sms.got] == ["+12025550106"]


async def test_a_wall_time_is_each_readers_own_and_never_in_quiet_hours(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)  # in Denver
    for number, zone in enumerate(("America/New_York", "Pacific/Honolulu", "Pacific/Guam")):
        wants_news(db, person(db, "telegram", f"200{number}", zone=zone))
    with pytest.raises(BroadcastProblem, match="quiet hours"):
        approved(db, clock, *two, draft(wall=datetime(2026, 11, 4, 7, 30)))
    with pytest.raises(BroadcastProblem, match="over already"):
        approved(db, clock, *two, draft(wall=datetime(2026, 11, 1, 10, 0)))
    approved(db, clock, *two, draft(wall=datetime(2026, 11, 4, 10, 0)))
    came: dict[str, datetime] = {}
    while len(came) < 4:
        await work.until(clock() + timedelta(minutes=30))
        came |= {out.address: out.since for out in work.telegram.got if out.address not in came}
    local = {
        address: at.astimezone(ZoneInfo(zone)).strftime("%d %H:%M")
        for (address, at), zone in zip(
            sorted(came.items()),
            ("America/Denver", "America/New_York", "Pacific/Honolulu", "Pacific/Guam"),
            strict=True,
        )
    }
    assert set(local.values()) == {"04 10:00"}


async def test_at_night_it_waits_for_the_readers_morning(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    clock.set(datetime(2026, 11, 3, 5, 0, tzinfo=ZoneInfo("UTC")))  # ten in the evening in Denver
    approved(db, clock, *two)
    await work.now()
    assert work.telegram.got == []
    await work.until(datetime(2026, 11, 3, 15, 0, tzinfo=ZoneInfo("UTC")))
    assert len(work.telegram.got) == 1


async def test_what_waits_for_the_morning_goes_to_the_number_that_one_moved_to(
    db: Database, clock: Clock, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    hearing_of(db, bao, DAY)
    await work.now()
    clock.set(datetime(2026, 11, 3, 6, tzinfo=ZoneInfo("UTC")))  # night in New York
    asked = Audience(courts=("DEN",), since=DAY.date(), until=DAY.date())
    approved(db, clock, *two, draft(asked, about="court_closed"))
    spread_all(db)
    await work.now()
    new = person(db, "sms", "+12025550155")
    moves_to(db, bao, new)
    await work.until(datetime(2026, 11, 3, 15, tzinfo=ZoneInfo("UTC")))
    assert [text for text in work.sms.to(new.value) if TEXTS["en"] in text]
    assert not [text for text in work.sms.to(bao.value) if TEXTS["en"] in text]


@pytest.mark.parametrize("after", [True, False], ids=["the move", "the receipt"])
async def test_what_failed_at_an_old_number_leaves_to_the_new_one_what_it_has(
    db: Database, clock: Clock, bao: Person, work: Office, two: tuple[int, int], after: bool
) -> None:
    """The text is with the old number's carrier, and waits for the morning at the new one."""
    wants_news(db, bao)
    clock.set(datetime(2026, 11, 3, 6, tzinfo=ZoneInfo("UTC")))  # night in New York, evening in Honolulu
    new = wants_news(db, person(db, "sms", "+12025550155", zone="America/New_York"))
    people.change_contact(db, bao.contact, zone="Pacific/Honolulu")
    broadcast = approved(db, clock, *two)
    await work.now()
    assert dict(states(db)) == {f"b:{broadcast}:{bao.contact}": "sent", f"b:{broadcast}:{new.contact}": "planned"}
    if after:
        moves_to(db, bao, new)
    lost = SendError("30005", "person")
    outcomes.receipt(db, "sms", "sms-1", attempt=None, outcome=None, error=lost)
    if not after:
        moves_to(db, bao, new)
    await work.until(datetime(2026, 11, 3, 20, tzinfo=ZoneInfo("UTC")))
    assert [text for text in work.sms.to(new.value) if TEXTS["en"] in text] == work.sms.to(new.value)[-1:]
    assert db.all("select * from task") == []


async def test_paused_nothing_leaves_and_resumed_all_of_it_does(
    db: Database, clock: Clock, work: Office, two: tuple[int, int]
) -> None:
    for number in range(5):
        wants_news(db, person(db, "telegram", f"300{number}"))
    broadcast = approved(db, clock, *two)
    spread_all(db)
    life.pause(db, broadcast, two[0])
    await work.now()
    assert work.telegram.got == []
    assert {state for _, state in states(db)} == {"parked"}
    life.resume(db, TERMS, broadcast, two[1])
    await work.now()
    assert len(work.telegram.got) == 5
    spread_all(db)
    assert record.get(db, broadcast).state == "done"


async def test_a_pause_holds_at_once_even_before_its_messages_are_put_aside(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    broadcast = approved(db, clock, *two)
    spread_all(db)
    db.run("update broadcast set paused_in = state, state = 'paused' where id = ?", broadcast)
    worker = work.worker()
    await worker.settled()  # no step of the spreading in between
    assert work.telegram.got == []
    assert [state for _, state in states(db)] == ["parked"]


async def test_cancelled_what_is_unsent_is_killed_and_what_was_read_can_still_be_opened(
    db: Database, clock: Clock, ana: Person, bao: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    broadcast = approved(db, clock, *two)
    await work.now()
    late = wants_news(db, person(db, "telegram", "3001"))
    db.run("update broadcast set state = 'spreading' where id = ?", broadcast)
    spread_all(db)
    life.cancel(db, broadcast, two[1])
    await work.now()
    assert dict(states(db)) == {f"b:{broadcast}:{ana.contact}": "sent", f"b:{broadcast}:{late.contact}": "killed"}
    assert db.all("select reason from message where state = 'killed'") == [{"reason": CANCELLED}]
    first = db.all("select id from message where state = 'sent' and kind = 'broadcast'")[0]["id"]
    outbox.details(db, ana.contact, ana.address, 1, 1, first)
    await work.now()
    assert work.telegram.got[-1].text.body == TEXTS["es-419"]


async def test_one_that_cannot_be_read_holds_up_no_other(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int], caplog: pytest.LogCaptureFixture
) -> None:
    wants_news(db, ana)
    broken, fine = approved(db, clock, *two), approved(db, clock, *two, draft(texts={"es-419": "Otra."}))
    db.run("update broadcast set audience = '{' where id = ?", broken)
    await work.worker().spread()
    assert [key for key, _ in states(db)] == [f"b:{fine}:{ana.contact}"]
    assert f"broadcast {broken} cannot go on" in caplog.text


async def test_it_ends_by_itself_and_expires_where_it_cannot_leave(
    db: Database, clock: Clock, ana: Person, work: Office, two: tuple[int, int]
) -> None:
    wants_news(db, ana)
    until = ms(clock() + timedelta(hours=3))
    broadcast = approved(db, clock, *two, draft(useful_until=until))
    spread_all(db)
    assert db.all("select expires from message where kind = 'broadcast'") == [{"expires": until}]
    clock.forward(hours=4)
    await work.now()
    assert work.telegram.got == []
    assert [state for _, state in states(db)] == ["expired"]
    spread_all(db)
    assert record.get(db, broadcast).state == "done"


async def test_more_people_than_were_approved_pause_it_and_the_staff_is_told(
    db: Database, clock: Clock, ana: Person, carol: Person, work: Office
) -> None:
    erin = staff(db, "Erin")
    wants_news(db, ana)
    broadcast = approved(db, clock, 1, erin)
    for number in range(20):
        wants_news(db, person(db, "telegram", f"400{number:02}"))
    spread_all(db)
    assert record.get(db, broadcast).state == "paused"
    await work.now()
    assert any("paused" in text for text in work.telegram.to("1003"))
    with pytest.raises(BroadcastProblem, match="another of the staff"):
        life.resume(db, TERMS, broadcast, 1)
    life.resume(db, TERMS, broadcast, erin)
    await work.now()
    assert len([out for out in work.telegram.got if out.address != "1003"]) == 21


async def test_each_time_that_it_pauses_itself_the_staff_is_told(
    db: Database, clock: Clock, carol: Person, work: Office
) -> None:
    erin = staff(db, "Erin")
    wants_news(db, person(db, "telegram", "3999"))
    broadcast = approved(db, clock, 1, erin)
    for more in (8, 16):
        for number in range(more):
            wants_news(db, person(db, "telegram", f"4{more:02}{number:02}"))
        spread_all(db, 1)
        assert record.get(db, broadcast).state == "paused"
        if more == 8:
            life.resume(db, TERMS, broadcast, erin)
    await work.now()
    assert len([text for text in work.telegram.to("1003") if "paused" in text]) == 2


@pytest.mark.parametrize("state", ["planned", "sent"])
async def test_two_phones_that_turn_out_to_be_one_persons_get_it_once(
    db: Database, clock: Clock, work: Office, two: tuple[int, int], state: str
) -> None:
    one = wants_news(db, person(db, "telegram", "5001"))
    other = wants_news(db, person(db, "sms", "+12025550121"))
    broadcast = approved(db, clock, *two)
    spread_all(db)
    db.run("update message set state = ? where reader = ?", state, one.contact)
    spread.same_person(db, other.contact, one.contact)
    assert dict(states(db)) == {f"b:{broadcast}:{one.contact}": state, f"b:{broadcast}:{other.contact}": "killed"}


@pytest.mark.parametrize("state", ["sending", "unknown", "sent"])
def test_who_got_it_on_the_phone_that_turns_out_to_be_theirs_does_not_get_it_on_the_other(
    db: Database, clock: Clock, two: tuple[int, int], state: str
) -> None:
    one = wants_news(db, person(db, "sms", "+12025550121", zone="Pacific/Honolulu"))
    other = wants_news(db, person(db, "telegram", "5001"))
    broadcast = approved(db, clock, *two)
    spread_all(db)
    db.run("update message set state = ? where reader = ?", state, other.contact)
    spread.same_person(db, other.contact, one.contact)
    assert dict(states(db)) == {f"b:{broadcast}:{one.contact}": "killed", f"b:{broadcast}:{other.contact}": state}


async def test_whoever_is_known_as_another_before_that_one_was_reached_is_not_reached_again(
    db: Database, clock: Clock, two: tuple[int, int]
) -> None:
    one = wants_news(db, person(db, "telegram", "5001"))
    other = wants_news(db, person(db, "sms", "+12025550121"))
    broadcast = approved(db, clock, *two)
    spread_all(db)
    db.run("delete from message where reader = ?", one.contact)  # as if the spreading had not come so far
    spread.same_person(db, other.contact, one.contact)
    db.run("update message set reader = ? where reader = ?", one.contact, other.contact)
    db.run("delete from contact where id = ?", other.contact)
    db.run("update broadcast set state = 'spreading', spread_to = 0 where id = ?", broadcast)
    spread_all(db)
    assert [key for key, _ in states(db)] == [f"b:{broadcast}:{one.contact}"]
