"""Text as we can keep it: without what no database takes, and what would turn a reader's line around."""

from __future__ import annotations

import re

# Control characters but tab and line ends; halves of a surrogate pair; embeddings, overrides and isolates, which reach
# beyond the words they stand in. The joiners and marks that scripts need stay.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def cleaned(text: str) -> str:
    """`text` without those."""
    return _UNWANTED.sub("", text)
