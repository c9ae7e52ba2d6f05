"""What a notebook prints while nobody looks: lines for the log, and points of curves.

A line of standard output of the form `sensui: NAME STEP VALUE` is a point: `sensui: loss 12 0.345`. It needs nothing
but `print`, and is an ordinary line wherever else the notebook is run.
"""

from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Protocol

from ..documents import plain

MARK = "sensui:"
LONGEST_LINE = 4000
MOST_CURVES, LONGEST_NAME = 12, 64
ALL_POINTS = 2000
"""of a curve: so many are drawn all, then every second, then every fourth…"""


class Teller(Protocol):
    """Of a run, what is told here."""

    def log(self, text: str) -> None: ...

    def point(self, curve: str, step: float, value: float) -> None: ...


@dataclass
class _Curve:
    seen: int = 0
    drawn: int = 0
    last: tuple[float, float] | None = None
    """the newest point, while it is not drawn"""


@dataclass
class Journal:
    """Tells a run what is printed, line by line, and no more of it than can be kept."""

    run: Teller
    _open: dict[str, str] = field(default_factory=dict)
    """of each stream, the line that has not ended"""
    _curves: dict[str, _Curve] = field(default_factory=dict)

    def printed(self, stream: str, text: str) -> None:
        """A piece of a stream, which may end in the middle of a line."""
        *lines, rest = (self._open.get(stream, "") + text).split("\n")
        for line in lines:
            self._line(stream, line)
        # A progress bar goes on without ending its line, and overwrites itself.
        self._open[stream] = rest[-LONGEST_LINE:]

    def cell_ends(self) -> None:
        """What was printed without an end of line ends here; of thinned curves the newest point is drawn."""
        for stream, rest in self._open.items():
            if rest:
                self._line(stream, rest)
        self._open.clear()
        for name, curve in self._curves.items():
            if curve.last is not None:
                self.run.point(name, *curve.last)
                curve.last = None

    def note(self, sentence: str) -> None:
        """A line of the school's own."""
        self.run.log(sentence)

    def _line(self, stream: str, line: str) -> None:
        text = line.rstrip("\r").rpartition("\r")[2]
        if stream == "stdout" and text.startswith(MARK) and (point := point_in(text)):
            self._point(*point)
        elif text.strip():
            self.run.log(plain(text[:LONGEST_LINE]))

    def _point(self, name: str, step: float, value: float) -> None:
        if name not in self._curves and len(self._curves) >= MOST_CURVES:
            return
        curve = self._curves.setdefault(name, _Curve())
        curve.last = (step, value)
        if curve.seen % 2 ** (curve.drawn // ALL_POINTS) == 0:
            self.run.point(name, step, value)
            curve.drawn, curve.last = curve.drawn + 1, None
        curve.seen += 1


def point_in(line: str) -> tuple[str, float, float] | None:
    """The point that a line says; None when it is no such line."""
    words: list[Any] = line.removeprefix(MARK).split()
    if len(words) != 3 or len(words[0]) > LONGEST_NAME:
        return None
    try:
        step, value = float(words[1]), float(words[2])
    except ValueError:
        return None
    return (plain(words[0]), step, value) if isfinite(step) and isfinite(value) else None
