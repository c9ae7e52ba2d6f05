"""Two tabs changed the same notebook: which cells each changed, and both sets of changes together."""

from dataclasses import dataclass
from difflib import ndiff
from enum import StrEnum
from typing import Any

from .documents import Cell, Document, cells_by_id, exercise_of, same_cell


class State(StrEnum):
    """Who changed a cell."""

    SAME = "same"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One cell in the revision both came from, in mine and in theirs."""

    id: str
    state: State
    base: Cell | None
    mine: Cell | None
    theirs: Cell | None

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "state": self.state.value,
            "mine": _source(self.mine),
            "theirs": _source(self.theirs),
            "base": _source(self.base),
        }

    @property
    def merged(self) -> Cell | None:
        """The cell with whatever was changed; mine where both were."""
        if self.state is State.THEIRS:
            return self.theirs
        # A cell that one tab took away and the other wrote in is not lost.
        return self.mine or (self.theirs if self.state is State.BOTH else None)


def compared(*, base: Document, mine: Document, theirs: Document) -> list[Compared]:
    """Every cell of the three, in the order of mine, with theirs where they stand."""
    olds, ours, others = (cells_by_id(one) for one in (base, mine, theirs))
    ids = _interleaved(list(ours), list(others))
    ids += [id for id in olds if id not in ours and id not in others]
    return [_compared(id, olds.get(id), ours.get(id), others.get(id)) for id in ids]


def _compared(id: str, base: Cell | None, mine: Cell | None, theirs: Cell | None) -> Compared:
    if same_cell(mine, theirs):
        state = State.SAME
    elif same_cell(base, theirs):
        state = State.MINE
    elif same_cell(base, mine):
        state = State.THEIRS
    else:
        state = State.BOTH
    return Compared(id=id, state=state, base=base, mine=mine, theirs=theirs)


def _interleaved(first: list[str], second: list[str]) -> list[str]:
    """The first list, with what only the second has put in after the same neighbour."""
    merged, known = list(first), set(first)
    for place, id in enumerate(second):
        if id not in known:
            before = second[place - 1] if place else None
            merged.insert(merged.index(before) + 1 if before else 0, id)
            known.add(id)
    return merged


def merged(*, mine: Document, cells: list[Compared]) -> Document:
    """Mine, with everything that only they changed."""
    kept = (one.merged for one in cells)
    return {**mine, "cells": [cell for cell in kept if cell is not None]}


def differences(before: Document, after: Document) -> list[dict[str, Any]]:
    """What changed from one revision to another, cell by cell, line by line."""
    old, new = cells_by_id(before), cells_by_id(after)
    ids = _interleaved(list(new), list(old))
    return [
        _difference(id, old.get(id), new.get(id)) for id in ids if not same_cell(old.get(id), new.get(id))
    ]


def _difference(id: str, before: Cell | None, after: Cell | None) -> dict[str, Any]:
    state = "added" if before is None else "removed" if after is None else "changed"
    was, now = _source(before) or "", _source(after) or ""
    lines = [[line[0], line[2:]] for line in ndiff(was.splitlines(), now.splitlines()) if line[0] != "?"]
    return {
        "id": id,
        "exercise": exercise_of(after or before or {}),
        "state": state,
        "before": _source(before),
        "after": _source(after),
        "lines": lines,
    }


def _source(cell: Cell | None) -> str | None:
    return None if cell is None else cell["source"]
