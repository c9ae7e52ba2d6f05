"""What a contest is, once it has been read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ._contest_file import Measured, Reveals
from ._contest_words import Direction, EntrantKind, Entry, MetricName, Tokenizer
from ._files import LabLimits, Profile
from ._text import Lang, Text


@dataclass(frozen=True, kw_only=True)
class ContestSection:
    """One part of what is to be read about a contest."""

    id: str
    title: str
    body: str


@dataclass(frozen=True, kw_only=True)
class ContestPage:
    """contest.<lang>.md"""

    intro: str
    sections: tuple[ContestSection, ...]

    def section(self, id: str) -> ContestSection | None:
        """The section with this heading id."""
        return next((section for section in self.sections if section.id == id), None)


@dataclass(frozen=True, kw_only=True)
class FieldEntrant:
    """One entrant of the standing field, with its program."""

    id: str
    title: Text
    summary: Text
    kind: EntrantKind
    file: Path
    source: str
    reaches: float
    measured: Measured | None


@dataclass(frozen=True, kw_only=True)
class Contest:
    """Data without answers, a metric, and a field to be measured against."""

    id: str
    path: str
    """course/unit/contest, or the folder's name alone where there is no course around it"""
    folder: Path
    title: Text
    summary: Text
    minutes: int
    """what a plan leaves for a first entry and a better one; nobody ends a contest"""
    metric: MetricName
    tokenizer: Tokenizer | None
    classes: tuple[Text, ...]
    entry: Entry
    columns: tuple[str, ...]
    """of a predictions file, the ids first"""
    daily_limit: int
    finals: int
    """how many final entries an entrant may choose"""
    max_mib: float
    program_kib: int
    public_share: float
    opens: datetime | None
    closes: datetime | None
    reveals: Reveals
    profile: Profile
    limits: LabLimits
    episodes: int | None
    """in how many worlds a program acts, where the metric is its mean return"""
    real: str | None
    field: tuple[FieldEntrant, ...]
    """from the weakest to the strongest, as its author believes"""
    pages: Mapping[Lang, ContestPage]
    data_source: str
    data_file: Path
    digest: str
    """changes with whatever can change a score"""

    @property
    def direction(self) -> Direction:
        """Whether more is better, or less."""
        return self.metric.direction

    @property
    def is_always_open(self) -> bool:
        """Whether no day has been set on which it closes."""
        return self.closes is None

    @property
    def takes_predictions(self) -> bool:
        """Whether a file of predictions can be handed in."""
        return self.entry is not Entry.PROGRAM

    @property
    def takes_program(self) -> bool:
        """Whether a program can be handed in."""
        return self.entry is not Entry.PREDICTIONS
