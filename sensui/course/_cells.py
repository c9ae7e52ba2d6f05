"""lab.py, cell by cell."""

import re
from dataclasses import dataclass

from ._faults import Report, shown
from ._model import Cell, Role

HEADER = re.compile(r"# %%(?P<rest>.*)")
EXERCISE = re.compile(r'exercise="(?P<name>[^"]*)"')
EXPLORE = re.compile(r'explore(?:\s+section="(?P<section>[^"]*)")?')

HEADERS = '`# %% setup`, `# %% exercise="name"`, `# %% explore` or `# %% explore section="id"`'


@dataclass(frozen=True)
class _Piece:
    header: str
    line: int
    lines: list[str]


def read_cells(report: Report, text: str) -> tuple[Cell, ...]:
    """The cells of lab.py in order; a header that cannot be read is a fault, and its cell left out."""
    before, pieces = _pieces(text)
    if any(line.strip() and not line.startswith("#") for line in before):
        report.add(
            "line 1",
            found="code before the first cell",
            expected="a cell header first",
            fix="Write `# %% setup` above it.",
        )
    cells = (_cell(report, piece) for piece in pieces)
    return tuple(cell for cell in cells if cell is not None)


def _pieces(text: str) -> tuple[list[str], list[_Piece]]:
    before: list[str] = []
    pieces: list[_Piece] = []
    for number, line in enumerate(text.split("\n"), start=1):
        header = HEADER.fullmatch(line)
        if header:
            pieces.append(_Piece(header["rest"].strip(), number, []))
        else:
            (pieces[-1].lines if pieces else before).append(line)
    return before, pieces


def _cell(report: Report, piece: _Piece) -> Cell | None:
    blank = next((place for place, line in enumerate(piece.lines) if line.strip()), 0)
    source = "\n".join(piece.lines[blank:]).rstrip()
    line = piece.line + 1 + blank
    if piece.header == "setup":
        return Cell(role=Role.SETUP, source=source, line=line)
    if match := EXERCISE.fullmatch(piece.header):
        return Cell(role=Role.EXERCISE, exercise=match["name"], source=source, line=line)
    if match := EXPLORE.fullmatch(piece.header):
        return Cell(role=Role.EXPLORE, section=match["section"], source=source, line=line)
    report.add(
        f"line {piece.line}",
        found=shown(f"# %% {piece.header}".strip()),
        expected=HEADERS,
        fix="Write one of these headers.",
    )
    return None
