"""Where the points and lines of the small drawings lie. No database, no HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensui.grading.contests import GroupSplit, Metric

WIDTH, HEIGHT = 480, 220
LEFT, RIGHT, TOP, BOTTOM = 58, 8, 16, 36
BAR_WIDTH = 290


@dataclass(frozen=True, kw_only=True)
class Point:
    """One entry on the curve."""

    x: float
    y: float
    number: int
    score: float
    is_best: bool
    """better than all before it"""


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A line across the drawing, with what stands at its end."""

    y: float
    label: str


@dataclass(frozen=True, kw_only=True)
class Curve:
    """A learner's scores in their order."""

    points: tuple[Point, ...]
    best: str
    """the best so far, as the points of a line"""
    ticks: tuple[Tick, ...]
    half: float | None
    """where half of the standing field is passed"""
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    bottom: int = HEIGHT - BOTTOM


def curve_of(scores: Sequence[tuple[int, float]], metric: "Metric", *, half: float | None) -> Curve | None:
    """The curve of (number, score) pairs; nothing to draw of fewer than two."""
    if len(scores) < 2:
        return None
    values = [score for _number, score in scores] + ([half] if half is not None else [])
    low, high = min(values), max(values)
    room = (high - low) * 0.08 or max(abs(high) * 0.05, 1e-6)
    low, high = low - room, high + room

    def y(score: float) -> float:
        return round(TOP + (high - score) / (high - low) * (HEIGHT - TOP - BOTTOM), 1)

    points: list[Point] = []
    best: float | None = None
    corners: list[str] = []
    for place, (number, score) in enumerate(scores):
        x = round(LEFT + place / (len(scores) - 1) * (WIDTH - LEFT - RIGHT), 1)
        is_best = best is None or metric.is_better(score, best)
        if is_best:
            corners += [f"{x},{y(best)}"] if best is not None else []
            best = score
        corners.append(f"{x},{y(best)}")  # type: ignore[arg-type]
        points.append(Point(x=x, y=y(score), number=number, score=score, is_best=is_best))
    ticks = tuple(
        Tick(y=y(value), label=metric.shown(value)) for value in (low + room, (low + high) / 2, high - room)
    )
    return Curve(
        points=tuple(points),
        best=" ".join(corners),
        ticks=ticks,
        half=None if half is None else y(half),
    )


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One bar of the lesson on leakage."""

    kind: str
    score: float
    width: float


def split_bars(split: "GroupSplit", metric: "Metric") -> tuple[Bar, ...]:
    """What each way of splitting says, beside what is true."""
    scores = {"random": split.at_random, "group": split.by_group, "honest": split.honest}
    low = 0.0 if metric.lowest is None else metric.lowest
    high = max(*scores.values(), low) if metric.highest is None else metric.highest
    span = (high - low) or 1.0
    return tuple(
        Bar(kind=kind, score=score, width=round(max(0.0, score - low) / span * BAR_WIDTH, 1))
        for kind, score in scores.items()
    )
