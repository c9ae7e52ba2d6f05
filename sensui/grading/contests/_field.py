"""The standing field: every entrant's program, run as a learner's would be."""

import json
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sensui.course import FieldEntrant
from sensui.sandbox import Sandbox

from ._data import ContestData
from ._errors import BrokenContest, EntryRefused
from ._program import run_program
from ._score import score

FORMAT = 1


@dataclass(frozen=True, kw_only=True)
class FieldScore:
    """What one entrant of the field reached."""

    entrant: FieldEntrant
    public: float
    private: float
    seconds: float
    is_measured: bool
    """True where the figures are those that its author measured elsewhere, on the same data"""


def field_scores(data: ContestData, sandbox: Sandbox, *, keep: Path | None = None) -> tuple[FieldScore, ...]:
    """The scores of the field on these data, kept in a folder by the data's digest where one is given.

    Entrants whose figures were measured are those on real data; the others are run, on made ones. Raises BrokenContest,
    JudgeUnavailable.
    """
    kept = _kept(data, keep)
    found = tuple(
        kept.get(entrant.id) or field_score(data, entrant, sandbox)
        for entrant in data.contest.field
        if data.is_real is (entrant.measured is not None)
    )
    if keep is not None and not kept:
        _keep(data, keep, found)
    return found


def field_score(data: ContestData, entrant: FieldEntrant, sandbox: Sandbox) -> FieldScore:
    """One entrant's scores. Raises BrokenContest, JudgeUnavailable."""
    if entrant.measured is not None:
        return FieldScore(
            entrant=entrant,
            public=entrant.measured.public,
            private=entrant.measured.private,
            seconds=entrant.measured.seconds,
            is_measured=True,
        )
    begun = time.perf_counter()
    try:
        scores = score(data, run_program(data, entrant.source, sandbox=sandbox))
    except EntryRefused as error:
        raise BrokenContest(data.contest.path, f"{entrant.file.name} is refused: {error}") from error
    return FieldScore(
        entrant=entrant,
        public=scores.public,
        private=scores.private,
        seconds=time.perf_counter() - begun,
        is_measured=False,
    )


def _file(data: ContestData, keep: Path) -> Path:
    return keep / f"{data.digest}.json"


def _kept(data: ContestData, keep: Path | None) -> dict[str, FieldScore]:
    """What was kept of these very data and programs; nothing where a file is missing or spoilt."""
    if keep is None:
        return {}
    try:
        said: Any = json.loads(_file(data, keep).read_text(encoding="utf-8"))
        rows = said["field"] if said["format"] == FORMAT else {}
        return {
            entrant.id: FieldScore(
                entrant=entrant,
                public=float(rows[entrant.id][0]),
                private=float(rows[entrant.id][1]),
                seconds=float(rows[entrant.id][2]),
                is_measured=entrant.measured is not None,
            )
            for entrant in data.contest.field
            if entrant.id in rows
        }
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return {}


def _keep(data: ContestData, keep: Path, scores: tuple[FieldScore, ...]) -> None:
    """Write the scores whole or not at all."""
    keep.mkdir(parents=True, exist_ok=True)
    said = {
        "format": FORMAT,
        "contest": data.contest.path,
        "field": {one.entrant.id: [one.public, one.private, one.seconds] for one in scores},
    }
    with tempfile.NamedTemporaryFile("w", dir=keep, suffix=".part", delete=False, encoding="utf-8") as file:
        json.dump(said, file)
    os.replace(file.name, _file(data, keep))
