"""What a bench found. The names of figures end in their unit."""

from __future__ import annotations

import resource
import sys
from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """`ratios`: ours divided by what it is compared with."""

    figures: dict[str, float] = field(default_factory=dict)
    ratios: dict[str, float] = field(default_factory=dict)


def peak_memory_mb() -> float:
    """The most memory that this process ever held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
