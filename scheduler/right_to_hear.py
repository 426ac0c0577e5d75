"""Of which cases a follower may be told anything at all, as SQL over `respondent` and `follower`; whether the follower
is approved, and wants it, is asked beside it."""

from __future__ import annotations

# Of a confidential case nothing is told without its opt-in; a detained person's own phone is in other hands.
MAY_BE_TOLD = """(respondent.confidential = 0 or respondent.opted_in is not null)
  and (respondent.detained = 0 or follower.relation <> 'self')"""
