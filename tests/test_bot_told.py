"""Nobody is told of a case that is not theirs to hear of, after STOP nothing at all, and who asks is answered."""

from __future__ import annotations

from datetime import datetime

from bot import effects, intents
from bot.effects import Answering
from bot.facts import House, read_facts
from scheduler import enrolment, families, hearings, moving, people, tokens
from scheduler.db import Database
from scheduler.enrolment import Agreed, Reach
from scheduler.hearings import By
from tests.cast import OFFICE, POLICY, Person, denver, hearing_of, person, whose

HOUSE = House(OFFICE, ("en",), handles_opt_out=True, policy=POLICY)
WALL = datetime(2027, 3, 15, 9)


def named(db: Database, who: Person) -> list[str]:
    """The cases that the conversation with them may name."""
    return [each.label for each in read_facts(db, HOUSE, *whose(db, who.channel, who.value)).following]


def test_a_relative_whose_number_staff_entered_is_told_no_name_before_somebody_approves(
    db: Database, ana: Person, bao: Person
) -> None:
    hearing_of(db, ana, WALL)
    agreed = Agreed(db.now_ms(), "phone", "words", "Carol")
    follower = enrolment.add_reach(
        db, POLICY, 1, Reach("sms", bao.value, "en", "America/Denver", relation="family", agreed=agreed), "Carol"
    )
    assert named(db, bao) == []

    who = Answering(db, HOUSE, *whose(db, "sms", bao.value), inbound=1)
    effects.carry_out(intents.ShowStored(), who)
    assert "Rosa" not in str(db.all("select say from message where key like 'a:1:%'"))

    families.record_approval(db, POLICY, follower, staff="Carol")
    assert named(db, bao) == ["Rosa"]


def test_a_relative_who_wrote_a_case_down_goes_on_to_see_what_they_called_it(db: Database, bao: Person) -> None:
    mother = people.new_respondent(db, "Mom")
    people.follow(db, bao.contact, mother, "family", state="pending")
    by = By("family", bao.contact)
    hearings.register(db, POLICY, kind="master", given=denver(WALL), respondents=[mother], by=by)
    assert named(db, bao) == ["Mom"]


def test_a_way_that_was_stopped_is_not_told_that_there_is_another_one(db: Database, bao: Person) -> None:
    hearing_of(db, bao, WALL)
    code = moving.new_code(db, bao.contact, "way")
    people.stop(db, bao.contact, "word")
    new = person(db, "telegram", "1009")

    used = moving.use_code(db, POLICY, whose(db, "telegram", new.value)[1], tokens.fingerprint(code), "+12025550100")

    assert used is not None and used[0] == "added"
    assert db.all("select key from message where address_id = ? and state = 'planned'", bao.address) == []


def test_who_asks_for_details_that_are_no_longer_theirs_to_hear_is_told_so(db: Database, bao: Person) -> None:
    mother = people.new_respondent(db, "Mom")
    people.follow(db, bao.contact, mother, "family", state="pending")
    by = By("family", bao.contact)
    hearing = hearings.register(db, POLICY, kind="master", given=denver(WALL), respondents=[mother], by=by)
    (told,) = db.all("select id from message where kind = 'confirmation'")
    hearings.move(db, POLICY, hearing, denver(datetime(2027, 4, 20, 9)), By("staff"))

    effects.carry_out(intents.ShowDetails(told["id"]), Answering(db, HOUSE, *whose(db, "sms", bao.value), inbound=1))

    (answer,) = db.all("select kind, say from message where key like 'a:1:%'")
    assert answer["kind"] == "reply"
    assert "say-hearing-gone" in answer["say"]


def test_who_gives_a_date_at_another_phone_than_news_goes_to_is_answered_where_they_are(
    db: Database, bao: Person
) -> None:
    other = people.add_address(db, bao.contact, "telegram", "1009")
    people.give_consent(db, other, scope="case", how="chat", by="self", words="w")
    chat = whose(db, "telegram", "1009")

    effects.carry_out(intents.Register(None, None, "self", "master", denver(WALL)), Answering(db, HOUSE, *chat, 1))
    effects.carry_out(intents.Move(1, denver(datetime(2027, 4, 20, 9))), Answering(db, HOUSE, *chat, 2))
    effects.carry_out(intents.Cancel(1), Answering(db, HOUSE, *chat, 3))

    said = db.all("select channel, say from message where address_id = ? order by id", other)
    assert [row["channel"] for row in said] == ["telegram"] * 3
    for row, key in zip(said, ("say-thanks", "say-thanks", "say-after-over"), strict=True):
        assert key in row["say"]


def test_who_is_erased_is_told_so_where_they_asked_and_nowhere_else(db: Database, bao: Person) -> None:
    other = people.add_address(db, bao.contact, "telegram", "1009")
    people.give_consent(db, other, scope="case", how="chat", by="self", words="w")
    who = Answering(db, HOUSE, *whose(db, "telegram", "1009"), inbound=1)

    effects.carry_out(intents.EraseMe(), who)

    assert (who.address.channel, who.address.value) == ("telegram", "1009")
    assert people.contact_at(db, "sms", bao.value) is None
