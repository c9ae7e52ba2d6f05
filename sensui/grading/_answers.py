"""Which cells of a notebook answer which exercise.

A cell belongs to the exercise that its metadata or its id names, else to the one whose names it defines. Learners split
cells, merge, copy and move them, and write below the starter instead of into it; what a kernel would define, counts.
"""

import ast
import itertools
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sensui.course import Exercise, Lab, Lang, Level, starter_of

from ._submission import CellSource, bound_by, names_defined, outline, plain_python, skeleton, tree_of

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


@dataclass(frozen=True, kw_only=True)
class Code:
    """One code cell of a notebook."""

    source: str
    names: str | None = None
    """the exercise that its metadata or its id names"""


@dataclass(frozen=True)
class Blanks:
    """What an exercise's cell does before anything has been written, at every level."""

    outlines: frozenset[Hashable]
    skeletons: frozenset[Hashable]

    def hold(self, source: str) -> bool:
        """Whether a cell is one of them; most answers are told from all of them by a glance at their outline."""
        return outline(source) in self.outlines and skeleton(source) in self.skeletons


def blanks_of(lab: Lab, exercise: str) -> Blanks:
    """Return what an exercise's cell is before anything has been written."""
    starters = ["", *(starter_of(lab, exercise, lang=Lang.EN, level=level) for level in Level)]
    return Blanks(frozenset(map(outline, starters)), frozenset(map(skeleton, starters)))


def answers_in(cells: Sequence[Code], lab: Lab) -> tuple[CellSource, ...]:
    """Return the cells of a notebook with the exercises that they answer."""
    homes = {name: e.name for e in lab.exercises if not _is_answered(e, cells, lab) for name in e.defines}
    pieces = [piece for cell in cells for piece in _pieces(cell, homes, lab)]
    return tuple(_without_starters_left_behind(pieces, lab))


def _is_answered(exercise: Exercise, cells: Sequence[Code], lab: Lab) -> bool:
    """Whether the cells that name an exercise also hold its answer: then no other cell is looked at."""
    own = [cell.source for cell in cells if cell.names == exercise.name]
    defined = {name for source in own for name in names_defined(source)}
    if not set(exercise.defines) <= defined:
        return False
    strangers = (cell.source for cell in cells if cell.names != exercise.name)
    if not any(set(exercise.defines) <= names_defined(source) for source in strangers):
        return True
    blanks = blanks_of(lab, exercise.name)
    return not all(blanks.hold(source) for source in own)


def _pieces(cell: Code, homes: Mapping[str, str], lab: Lab) -> Iterator[CellSource]:
    """Yield a cell with the exercise that it answers, in pieces where it answers several."""
    defined = names_defined(cell.source)
    found = [e for e in lab.exercises if e.name in homes.values() and set(e.defines) <= defined]
    if all(exercise.name == cell.names for exercise in found):
        yield CellSource(source=cell.source, exercise=cell.names)
    elif cell.names is None and len(found) == 1:
        yield CellSource(source=cell.source, exercise=found[0].name)
    else:
        own = {name: e.name for e in lab.exercises if e.name == cell.names for name in e.defines}
        theirs = {name: e.name for e in found for name in e.defines}
        yield from _cut(cell.source, own | theirs, otherwise=cell.names or found[0].name)


def _cut(source: str, homes: Mapping[str, str], *, otherwise: str) -> Iterator[CellSource]:
    """Cut a cell between its statements; every piece keeps the lines' numbers."""
    source, tree = plain_python(source), tree_of(source)
    if tree is None:
        yield CellSource(source=source, exercise=otherwise)
        return
    lines, begin = source.splitlines(keepends=True), 0
    for owner, run in itertools.groupby(_owned(tree.body, homes), key=lambda pair: pair[0]):
        *_, (_, last) = run
        end = last.end_lineno or begin
        yield CellSource(source="\n" * begin + "".join(lines[begin:end]), exercise=owner or otherwise)
        begin = end


def _owned(body: Sequence[ast.stmt], homes: Mapping[str, str]) -> Sequence[tuple[str | None, ast.stmt]]:
    """Return each statement with its exercise: a helper or an import goes with the definition that follows it."""
    owners: list[str | None] = []
    for statement in body:
        home = next((homes[name] for name in bound_by([statement]) if name in homes), None)
        stays = bool(owners) and not isinstance(statement, DEFINITIONS)
        owners.append(home or (owners[-1] if stays else None))
    for place in range(len(owners) - 2, -1, -1):
        owners[place] = owners[place] or owners[place + 1]
    for place in range(1, len(owners)):
        owners[place] = owners[place] or owners[place - 1]
    return list(zip(owners, body, strict=True))


def _without_starters_left_behind(pieces: Sequence[CellSource], lab: Lab) -> Iterator[CellSource]:
    """A starter is no answer, wherever it stands, once there is another cell with one."""
    several = {p.exercise for p in pieces if sum(q.exercise == p.exercise for q in pieces) > 1} - {None}
    blanks = {exercise: blanks_of(lab, exercise) for exercise in several if exercise is not None}
    answered = {p.exercise for p in pieces if p.exercise in blanks and not blanks[p.exercise].hold(p.source)}
    for piece in pieces:
        if piece.exercise not in answered or not blanks[piece.exercise or ""].hold(piece.source):
            yield piece
