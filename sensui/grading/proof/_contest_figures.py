"""What the standing field of a contest reached in a proof."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class EntrantFigures:
    """One entrant's scores on the data that everybody can make at home."""

    entrant: str
    public: float
    private: float
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """Return the figures as JSON's own types."""
        return {
            "entrant": self.entrant,
            "public": self.public,
            "private": self.private,
            "seconds": round(self.seconds, 2),
        }


@dataclass(frozen=True, kw_only=True)
class ContestFigures:
    """What was proved of one contest."""

    contest: str
    metric: str
    entrants: tuple[EntrantFigures, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the figures as JSON's own types."""
        return {
            "contest": self.contest,
            "metric": self.metric,
            "entrants": [one.to_json() for one in self.entrants],
        }
