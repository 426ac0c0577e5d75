"""What follows a failed try."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import SendError
from scheduler.retry import OPERATOR_WAIT, WAITS, after_failure

NOW = datetime(2027, 1, 5, 15, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


def test_the_persons_own_refusal_ends_the_address_and_alarms() -> None:
    decision = after_failure(SendError("blocked", "person"), 1, NOW, LATER)
    assert (decision.again, decision.address_failed, decision.alarm) == (None, True, True)


def test_the_operators_fault_pauses_the_channel_and_is_never_held_against_the_person() -> None:
    decision = after_failure(SendError("token refused", "operator"), 99, NOW, LATER)
    assert not decision.address_failed
    assert decision.again == decision.pause
    assert decision.alarm


def test_the_network_is_tried_five_times_and_then_a_person_is_told() -> None:
    error = SendError("503", "network")
    waits = [after_failure(error, tries, NOW, LATER).again for tries in range(1, 7)]
    assert [NOW + wait for wait in WAITS] + [None] == waits
    assert after_failure(error, 6, NOW, LATER).outcome == "failed"


def test_the_last_wait_of_hours_is_only_for_who_has_no_other_channel() -> None:
    elsewhere = [after_failure(SendError("503", "network"), tries, NOW, LATER).elsewhere for tries in range(1, 6)]
    assert elsewhere == [False, False, False, False, True]


def test_a_retry_that_would_come_too_late_is_not_made() -> None:
    assert after_failure(SendError("503", "network"), 3, NOW, NOW + timedelta(minutes=10)).again is None


def test_the_providers_own_waiting_time_is_obeyed() -> None:
    assert NOW + timedelta(seconds=7) == after_failure(SendError("429", "network", retry_after=7), 1, NOW, LATER).again


def test_a_moved_chat_is_tried_at_once_at_its_new_address() -> None:
    decision = after_failure(SendError("migrated", "person", new_address="-100"), 1, NOW, LATER)
    assert (decision.again, decision.address_failed) == (NOW, False)


@pytest.mark.parametrize("tries", [1, 5])
def test_an_unknown_code_is_tried_again_and_alarms(tries: int) -> None:
    decision = after_failure(SendError("99999", "unknown"), tries, NOW, LATER)
    assert decision.again is not None
    assert decision.alarm


def test_what_failed_together_does_not_come_back_together() -> None:
    error = SendError("503", "network")
    waits = {after_failure(error, 1, NOW, LATER, spread).again for spread in (0.0, 0.5, 1.0)}
    assert len(waits) == 3
    assert max(wait for wait in waits if wait) - NOW == WAITS[0] * 1.25


def test_a_provider_that_says_how_long_is_never_asked_before() -> None:
    for spread in (0.0, 0.9):
        again = after_failure(SendError("429", "network", retry_after=40), 1, NOW, LATER, spread).again
        assert again is not None
        assert again >= NOW + timedelta(seconds=40)


def test_who_is_told_when_to_come_back_comes_back_until_it_is_too_late() -> None:
    error = SendError("429", "network", retry_after=1)
    assert after_failure(error, 5, NOW, LATER).again == NOW + timedelta(seconds=1)
    assert after_failure(error, 6, NOW, LATER).again == NOW + OPERATOR_WAIT
    assert after_failure(error, 6, NOW, NOW + timedelta(minutes=4)).again is None
