"""The curves of a run, as pictures that the server draws."""

from collections import defaultdict
from dataclasses import dataclass

from .models import Job

WIDTH, HEIGHT = 560, 180
LEFT, RIGHT, TOP, BOTTOM = 80, 12, 12, 26
MOST_POINTS = 400


@dataclass(frozen=True, kw_only=True)
class Curve:
    """One curve with its ends, and where its line runs in a picture of WIDTH by HEIGHT."""

    name: str
    line: str
    last: tuple[float, float]
    """where the newest point lies in the picture"""
    value: float
    """the newest value"""
    first_step: float
    last_step: float
    least: float
    most: float


def curves_of(job: Job) -> list[Curve]:
    """Every curve that the run has drawn so far."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for name, step, value in job.points.values_list("curve", "step", "value"):
        points[name].append((step, value))
    return [_curve(name, found) for name, found in points.items()]


def _curve(name: str, points: list[tuple[float, float]]) -> Curve:
    kept = _thinned(points)
    steps, values = [step for step, _ in kept], [value for _, value in kept]
    least, most = min(values), max(values)
    across = (WIDTH - LEFT - RIGHT) / ((steps[-1] - steps[0]) or 1)
    up = (HEIGHT - TOP - BOTTOM) / ((most - least) or 1)
    placed = [
        (round(LEFT + (step - steps[0]) * across, 1), round(HEIGHT - BOTTOM - (value - least) * up, 1))
        for step, value in kept
    ]
    return Curve(
        name=name,
        line=" ".join(f"{x:g},{y:g}" for x, y in placed),
        last=placed[-1],
        value=values[-1],
        first_step=steps[0],
        last_step=steps[-1],
        least=least,
        most=most,
    )


def _thinned(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """As many as a picture can show; of each stretch the lowest and the highest, so that no spike is lost."""
    if len(points) <= MOST_POINTS:
        return points
    stretch = -(-2 * len(points) // MOST_POINTS)
    kept: list[tuple[float, float]] = []
    for begin in range(0, len(points), stretch):
        piece = points[begin : begin + stretch]
        ends = {min(piece, key=lambda point: point[1]), max(piece, key=lambda point: point[1])}
        kept += sorted(ends)
    return [*kept, points[-1]] if kept[-1] != points[-1] else kept
