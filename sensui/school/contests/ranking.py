"""Ranks, shares and medals. No database, no clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

# A medal is for having passed this share of the standing field.
_GOLD, _SILVER, _BRONZE = 1.0, 0.75, 0.5


class Medal(StrEnum):
    """What it means to have passed all, three quarters, or half of the standing field."""

    GOLD = "gold"
    SILVER = "silver"
    BRONZE = "bronze"


@dataclass(slots=True, kw_only=True)
class Standing:
    """What somebody, or a program of the field, stands on the board with."""

    key: int | str
    """the entrant's row, or the name of a program of the field"""
    score: float
    name: str = ""
    """of a program; people's names are read for the page that shows them"""
    at: float | None = None
    """when it was handed in, or its place in that order; the field was there before everybody"""
    is_field: bool = False
    is_late: bool = False
    number: int = 0
    """of the entry that counts"""


@dataclass(slots=True, kw_only=True, eq=False)
class Row:
    """One line of a board."""

    standing: Standing
    rank: int | None
    """none for what came late: it stands where its score puts it, and takes nobody's place"""
    of: int
    """how many ranks there are"""
    medal: Medal | None

    @property
    def ahead_of(self) -> float | None:
        """The share of the others that are behind."""
        if self.rank is None:
            return None
        return (self.of - self.rank) / (self.of - 1) if self.of > 1 else 1.0

    @property
    def top_percent(self) -> int | None:
        """In the first so many percent of the board."""
        return None if self.rank is None else ceil(100 * self.rank / self.of)

    @property
    def top_share(self) -> str:
        """The same as people write it."""
        return f"{self.top_percent} %"


def ranked(standings: Iterable[Standing], *, higher_is_better: bool) -> list[Row]:
    """Everybody in order. Of two equal scores the earlier is ahead; the field was there before everybody."""
    sign = -1 if higher_is_better else 1
    ordered = sorted(standings, key=lambda one: (sign * one.score, -1 if one.at is None else one.at))
    field = [one.score for one in ordered if one.is_field]
    of = sum(not one.is_late for one in ordered)
    rows, rank = [], 0
    for one in ordered:
        rank += not one.is_late
        rows.append(
            Row(
                standing=one,
                rank=None if one.is_late else rank,
                of=of,
                medal=_medal(one, field, sign),
            )
        )
    return rows


def _medal(one: Standing, field: Sequence[float], sign: int) -> Medal | None:
    if one.is_field or one.is_late or not field:
        return None
    passed = sum(sign * one.score < sign * other for other in field) / len(field)
    for least, medal in ((_GOLD, Medal.GOLD), (_SILVER, Medal.SILVER), (_BRONZE, Medal.BRONZE)):
        if passed >= least:
            return medal
    return None
