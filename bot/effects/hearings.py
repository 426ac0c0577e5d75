"""What people say about hearings: a new one, another date, cancelled, how it ended, and the answers to reminders."""

from __future__ import annotations

import logging

from bot import calendar_file, intents
from bot.effects.answering import Answering, ask_staff, carry_out
from bot.effects.family import offer
from messages.say import Say
from scheduler import awaited, calls, contents, hearing_views, hearings, one_case, outcomes, people
from scheduler.hearings import By, Given
from scheduler.people import Address
from scheduler.reminders import readers, replan_contact

log = logging.getLogger(__name__)


@carry_out.register
def _(intent: intents.Register, who: Answering) -> None:
    by = _by(who, intent.relation)
    respondent = _respondent(who, intent)
    _hear_again(who, respondent)
    calls.finished(who.db, who.contact.id)
    if intent.given is not None and _known(who, intent.kind, intent.given, respondent, by):
        return
    hearing_id = hearings.register(
        who.db,
        who.house.policy,
        kind=intent.kind,
        given=intent.given,
        respondents=[respondent],
        by=by,
    )
    # The confirmation does not go to the phone of who is detained, nor to anybody of a confidential case.
    if intent.given is not None and not _is_seen(who, hearing_id):
        who.say(Say("say-thanks"))
    # What the office's file or a relative gave before is the same hearing: nobody is reminded of it twice.
    one_case.fold_equals(who.db, who.house.policy, hearing_id)
    if intent.relation == "family":
        offer(who, respondent, intent.label or "")
    if intent.given is not None and not who.said and _hears_elsewhere(who):
        who.say(Say("say-thanks"))
    if intent.where is not None:
        awaited.note_place(who.db, hearing_id, intent.where)


@carry_out.register
def _(intent: intents.Move, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    by = _by(who, _relation(who, intent.hearing_id))
    done = hearings.move(who.db, who.house.policy, intent.hearing_id, intent.given, by)
    calls.understood(who.db, intent.hearing_id, who.contact.id)
    if done == "unchanged":
        who.say(Say("say-same-date"))
    elif not _is_told(who, intent.hearing_id) or _hears_elsewhere(who):
        who.say(Say("say-thanks"))
    if done == "moved":
        _to_be_compared(who, intent.hearing_id, "another date, by SMS")


@carry_out.register
def _(intent: intents.Cancel, who: Answering) -> None:
    if _may_see(who, intent.hearing_id):
        _cancel(who, intent.hearing_id)


@carry_out.register
def _(intent: intents.NeedHelp, who: Answering) -> None:
    if intent.why != "missed":
        ask_staff(who, f"help-{intent.why}", "staff-needs-help", intent.hearing_id)
        return
    ask_staff(who, "help-missed", "staff-missed", intent.hearing_id)
    if intent.hearing_id is not None and _may_see(who, intent.hearing_id):
        awaited.missed(who.db, intent.hearing_id)


@carry_out.register
def _(intent: intents.Acknowledge, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "confirmed")


@carry_out.register
def _(intent: intents.ShowDetails, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "read")
    if contents.still_to_tell(who.db, intent.message_id, who.contact.id):
        who.show(intent.message_id)
    else:
        # It moved, and they may not hear to when; or it is not theirs to hear of any more.
        who.say(Say("say-hearing-gone"))


@carry_out.register
def _(intent: intents.AfterHearing, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    calls.understood(who.db, intent.hearing_id, who.contact.id)
    if intent.outcome == "nodate":
        # Without a new date the case goes on: it is asked about until somebody gives one or says that it is over.
        begun = awaited.begin(who.db, who.house.policy, intent.hearing_id)
        who.say(Say("say-after-nodate" if begun else "say-nothing-changed"))
    elif intent.outcome == "newdate":
        # An old question may be about a hearing that has another date before it now: that one goes on.
        if awaited.is_past(who.db, intent.hearing_id):
            hearings.close(who.db, who.house.policy, intent.hearing_id, "attended")
    elif awaited.is_ahead(who.db, intent.hearing_id) or not _may_decide(who, intent.hearing_id):
        # Whoever else was to go there hears that it is off; and who may not decide it only makes the office look.
        _cancel(who, intent.hearing_id)
    else:
        hearings.close(who.db, who.house.policy, intent.hearing_id, "unknown")
        who.say(Say("say-after-over"))


@carry_out.register
def _(intent: intents.StopAsking, who: Answering) -> None:
    if _may_see(who, intent.hearing_id):
        awaited.stop_asking(who.db, intent.hearing_id, who.contact.id)


@carry_out.register
def _(intent: intents.SendCalendar, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    plain = who.contact.wording == "plain"
    event = calendar_file.event_of(who.db, intent.hearing_id, with_place=plain)
    public = who.house.public_url
    if event is None or (who.address.channel == "sms" and not public):
        who.say(Say("say-calendar-none"))
    elif who.address.channel == "sms":
        link = calendar_file.link_to(who.db, public, intent.hearing_id, who.contact.id)
        who.say(Say("say-calendar-link", {"link": link}))
    else:
        who.say(Say("say-calendar", {"sender": who.house.office.sender}, event=event))


def _cancel(who: Answering, hearing_id: int) -> None:
    """Whoever follows it is told; or, when somebody says so who may not decide it, the office is."""
    by = _by(who, _relation(who, hearing_id))
    told = _is_told(who, hearing_id)
    if hearings.cancel(who.db, who.house.policy, hearing_id, by) == "disputed":
        who.say(Say("say-cancel-asked"))
    else:
        if not told or _hears_elsewhere(who):
            who.say(Say("say-after-over"))
        _to_be_compared(who, hearing_id, "cancelled, by SMS")


def _to_be_compared(who: Answering, hearing_id: int, reason: str) -> None:
    """Anybody who can forge the sender of an SMS can speak for its owner: somebody compares the date with the court's.

    The owner hears of it too, on the real phone: the answer and the notice of the change go there.
    """
    if who.address.channel == "sms" and not who.may_office():
        key = f"moved:{hearing_id}:{who.inbound}"
        about = {"contact_id": who.contact.id, "hearing_id": hearing_id}
        people.add_task(who.db, key, "moved", reason, **about)


def _is_told(who: Answering, hearing_id: int) -> bool:
    """Whether news of this hearing goes to them by itself: not where they asked for no messages about it."""
    return any(reader.contact == who.contact.id for reader in readers(who.db, hearing_id))


def _hears_elsewhere(who: Answering) -> bool:
    """Whether that news goes to another phone of theirs, so that they would wait in vain at the one they hold."""
    ways = [way for way in people.addresses(who.db, who.contact.id) if way.consent and not way.stopped]
    first = min(ways, key=lambda way: way.failed, default=None)
    return first is not None and first.id != who.address.id


def _hear_again(who: Answering, respondent: int) -> None:
    """Whoever gives a new date of somebody wants to hear of it, though they wanted nothing of an older one."""
    followed = people.following(who.db, who.contact.id)
    if any(each.muted for each in followed if each.respondent_id == respondent):
        people.mute(who.db, who.contact.id, False, respondent=respondent)
        replan_contact(who.db, who.house.policy, who.contact.id)


def _may_decide(who: Answering, hearing_id: int) -> bool:
    hearing = who.db.one("select * from hearing where id = ?", hearing_id)
    return hearing is not None and hearings.may_decide(who.db, hearing, _by(who, _relation(who, hearing_id)))


def _known(who: Answering, kind: str, given: Given, respondent: int, by: By) -> bool:
    """Whether this is a date that the person can see in their list already; then at most its place is news."""
    twin = one_case.equal_to(who.db, respondent, kind, given)
    if twin is None or not _is_seen(who, twin):
        return False
    if hearings.move(who.db, who.house.policy, twin, given, by) == "unchanged":
        who.say(Say("say-same-date"))
    return True


def _by(who: Answering, relation: str) -> By:
    if who.may_office():
        return By("staff", who.contact.id)
    return By("self" if relation == "self" else "family", who.contact.id)


def _respondent(who: Answering, intent: intents.Register) -> int:
    """Whose hearing it is: somebody already followed, the person themselves, or somebody new."""
    followed = people.following(who.db, who.contact.id)
    if intent.respondent_id is not None and any(each.respondent_id == intent.respondent_id for each in followed):
        return intent.respondent_id
    if intent.relation == "self":
        own = next((each.respondent_id for each in followed if each.relation == "self"), None)
        if own is not None:
            return own
    new = people.new_respondent(who.db, intent.label or _cut(who.address))
    # A relative hears what they typed themselves; the rest waits for the respondent's approval (design, section 4).
    state = "pending" if intent.relation == "family" and not who.may_office() else "approved"
    people.follow(who.db, who.contact.id, new, intent.relation, state=state)
    return new


def _relation(who: Answering, hearing_id: int) -> str:
    views = hearing_views.of_contact(who.db, who.contact.id)
    return next((view.relation for view in views if view.id == hearing_id), "family")


def _is_seen(who: Answering, hearing_id: int) -> bool:
    return any(view.id == hearing_id for view in hearing_views.of_contact(who.db, who.contact.id))


def _may_see(who: Answering, hearing_id: int) -> bool:
    seen = _is_seen(who, hearing_id)
    if not seen and not who.may_office():
        log.warning("inbound %s named a hearing that its sender does not follow", who.inbound)
        return False
    return True


def _cut(address: Address) -> str:
    return f"{address.channel} …{address.value[-4:]}"
