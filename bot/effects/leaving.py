"""STOP, START, a wrong number, a blocked bot: who falls silent, and which of the staff hears of it."""

from __future__ import annotations

from bot import intents
from bot.effects.answering import Answering, ask_staff, carry_out, known_as
from messages.say import Say
from scheduler import calls, hearing_views, outbox, people
from scheduler.reminders import replan_contact
from scheduler.silence import end as end_silence


@carry_out.register
def _(intent: intents.Stop, who: Answering) -> None:
    silence(who, intent.how)


@carry_out.register
def _(intent: intents.Restart, who: Answering) -> None:
    end_silence(who.db, who.address.id)
    replan_contact(who.db, who.house.policy, who.contact.id)


@carry_out.register
def _(intent: intents.WrongNumber, who: Answering) -> None:
    people.stop(who.db, who.contact.id, "wrong_number")
    ask_staff(who, "wrong-number", "staff-wrong-number", None)
    # The phone is a stranger's: even if they START one day, they follow nobody.
    for each in people.following(who.db, who.contact.id):
        key = f"wrong-number:{who.inbound}:{each.respondent_id}"
        about = {"contact_id": who.contact.id, "respondent_id": each.respondent_id}
        people.add_task(who.db, key, "wrong-number", "wrong-number", **about)
        people.lose(who.db, who.contact.id, each.respondent_id)
    replan_contact(who.db, who.house.policy, who.contact.id)


@carry_out.register
def _(intent: intents.QuietAbout, who: Answering) -> None:
    quiet_about(who, respondent=intent.respondent_id)


@carry_out.register
def _(intent: intents.Unclear, who: Answering) -> None:
    """A person looks, told once a day at most, and by the label alone: what was said stays with who said it."""
    key = f"unclear-{intent.what}:{who.contact.id}:{who.db.now():%Y-%m-%d}"
    calls.add_unclear(who.db, key, who.inbound, intent.what, who.contact.id, intent.hearing_id)
    say = Say(f"staff-unclear-{intent.what}", {"label": known_as(who.db, who.contact, who.address)})
    outbox.tell_staff(who.db, f"s:{key}", say)


def silence(who: Answering, how: str) -> None:
    """STOP, of which staff hears when there is a date of which we can no longer remind them."""
    for hearing, when in calls.stop(who.db, who.contact.id, how, str(who.inbound)):
        say = Say("staff-stopped", {"label": known_as(who.db, who.contact, who.address), "when": when})
        outbox.tell_staff(who.db, f"s:stopped:{who.inbound}:{hearing}", say)


def quiet_about(who: Answering, *, respondent: int | None = None, hearing: int | None = None) -> None:
    """No messages about one case, of which staff hears as after a STOP: nobody reminds them of its dates any more."""
    for each, when in calls.mute(who.db, who.contact.id, str(who.inbound), respondent=respondent, hearing=hearing):
        say = Say("staff-stopped", {"label": known_as(who.db, who.contact, who.address), "when": when})
        outbox.tell_staff(who.db, f"s:muted:{who.inbound}:{each}", say)
    replan_contact(who.db, who.house.policy, who.contact.id)


def lost_touch(who: Answering) -> None:
    """The person closed the only way to them: whoever has a hearing goes on the call list, and staff is told."""
    if not hearing_views.of_contact(who.db, who.contact.id, for_office=True):
        return
    key = f"lost-touch:{who.inbound}"
    people.add_task(who.db, key, "not_reached", "blocked", contact_id=who.contact.id)
    say = Say("staff-not-delivered", {"label": known_as(who.db, who.contact, who.address), "reason": "blocked"})
    outbox.tell_staff(who.db, f"s:{key}", say)
