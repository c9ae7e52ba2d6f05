"""Figures about people, and when they are withheld. No database."""

from collections.abc import Iterable
from statistics import median

FEWEST = 5
"""learners below which a figure would speak of persons"""


def shown(count: int) -> int | None:
    """How many learners; None when they are too few to be told."""
    return count if count >= FEWEST else None


def share_shown(count: int, of: int) -> float | None:
    """Percent of a group; None when the group, or those meant, are too few."""
    return 100 * count / of if count >= FEWEST and of else None


def median_shown(values: Iterable[float]) -> float | None:
    """The middle value; None when it is of too few."""
    known = list(values)
    return median(known) if len(known) >= FEWEST else None
