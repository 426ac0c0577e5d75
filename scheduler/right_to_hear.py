"""Of which cases a follower may be told anything at all, and at which address, as SQL over `respondent`, `follower` and
`address`; whether the follower is approved, and wants it, is asked beside it."""

from __future__ import annotations

# Of a confidential case nothing is told without its opt-in; a detained person's own phone is in other hands.
MAY_BE_TOLD = """(respondent.confidential = 0 or respondent.opted_in is not null)
  and (respondent.detained = 0 or follower.relation <> 'self')"""

# Whoever is reminded is held back in the outbox (`held_back`); what else is told asks these.
UNRELEASED = "(select id from import where state in ('applying', 'parked'))"
# Not by an import that waits for its release.
FOLLOWS = f"(follower.import_id is null or follower.import_id not in {UNRELEASED})"
# The word for a phone that such an import brought waits with it, unless its owner gave their own.
_WORD = f"({{way}}.import_id is null or how not like 'import %' or {{way}}.import_id not in {UNRELEASED})"


def agreed(way: str = "address", scope: str = "'case'") -> str:
    """Consent that stands at an address, the table or alias `way`."""
    word = _WORD.format(way=way)
    return (
        f"exists (select 1 from consent where address_id = {way}.id and scope = {scope} and revoked is null and {word})"
    )
