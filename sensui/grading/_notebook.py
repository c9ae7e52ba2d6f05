"""Read a notebook that some program has written, and find in it what was answered.

Jupyter, VS Code, Colab and jupytext each keep other things. A cell's exercise is found by its metadata, else by its id,
else by the name that it defines.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import nbformat

from sensui.course import Lab, Lang

from ._errors import NotANotebook, UnknownLab, WrongLab
from ._submission import CellSource, Submission, names_defined

LARGEST = 64 << 20


def read_notebook(path: Path, labs: Sequence[Lab], *, lab: Lab | None = None) -> Submission:
    """Return what a notebook hands in.

    `labs` are those it may belong to; `lab` names the one it must belong to. Raises NotANotebook, UnknownLab, WrongLab.
    """
    notebook = _parsed(path)
    said = _of_sensui(notebook.get("metadata"))
    cells = [cell for cell in notebook["cells"] if cell.get("cell_type") == "code"]
    found = _lab_of(str(path), said, cells, labs, lab)
    lang = said.get("lang")
    return Submission(
        lab=found.path,
        lang=Lang(lang) if lang in tuple(Lang) else _language_of(notebook),
        cells=tuple(_cells(cells, found)),
        file=str(path),
    )


def _parsed(path: Path) -> Any:
    try:
        if path.stat().st_size > LARGEST:
            raise NotANotebook(str(path), f"it is larger than {LARGEST >> 20} MiB")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise NotANotebook(str(path), error.strerror or "it cannot be read") from None
    except UnicodeDecodeError:
        raise NotANotebook(str(path), "it is not text") from None
    try:
        raw = json.loads(text)
        notebook = nbformat.reads(text, as_version=4) if isinstance(raw, dict) else None
    except RecursionError:
        raise NotANotebook(str(path), "it is nested too deeply") from None
    except Exception as error:  # nbformat raises many kinds for what is only another JSON file
        raise NotANotebook(str(path), f"{type(error).__name__}: {error}"[:120].splitlines()[0]) from None
    if notebook is None or not _has_cells(notebook):
        raise NotANotebook(str(path), "it has no list of cells")
    return notebook


def _has_cells(notebook: Any) -> bool:
    cells = notebook.get("cells")
    return isinstance(cells, list) and all(isinstance(c, dict) and isinstance(_source(c), str) for c in cells)


def _source(cell: Any) -> Any:
    source = cell.get("source", "")
    return "".join(source) if isinstance(source, list) and all(isinstance(s, str) for s in source) else source


def _of_sensui(metadata: Any) -> dict[str, Any]:
    said = metadata.get("sensui") if isinstance(metadata, dict) else None
    return said if isinstance(said, dict) else {}


def _lab_of(
    file: str, said: dict[str, Any], cells: list[Any], labs: Sequence[Lab], wanted: Lab | None
) -> Lab:
    named = said.get("lab") if isinstance(said.get("lab"), str) else None
    if wanted is not None:
        if named is not None and named != wanted.path:
            raise WrongLab(file, named, wanted.path)
        return wanted
    known = next((lab for lab in labs if lab.path == named), None)
    guess = known or _fitting(cells, labs)
    if guess is None or (
        named and known is None and any(lab.path.split("/")[0] == named.split("/")[0] for lab in labs)
    ):
        raise UnknownLab(file, named)
    return guess


def _fitting(cells: list[Any], labs: Sequence[Lab]) -> Lab | None:
    """Return the lab whose exercises this notebook defines: most of them, and more than any other lab's."""
    defined = {name for cell in cells for name in names_defined(_source(cell))}
    shares = [(len(_names(lab) & defined) / len(_names(lab)), lab) for lab in labs if _names(lab)]
    best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    rivals = [lab for share, lab in shares if share == best[0]]
    return best[1] if best[0] > 0 and len(rivals) == 1 else None


def _names(lab: Lab) -> set[str]:
    return {name for exercise in lab.exercises for name in exercise.defines}


def _cells(cells: list[Any], lab: Lab) -> Iterable[CellSource]:
    claimed = {_claimed(cell, lab) for cell in cells}
    ours = {cell.source.strip() for cell in lab.cells}
    for cell in cells:
        source = _source(cell)
        exercise = _claimed(cell, lab) or _defined_exercise(source, lab, claimed)
        if exercise is None and (_is_ours(cell, source, ours) or not source.strip()):
            continue
        yield CellSource(source=source, exercise=exercise)


def _claimed(cell: Any, lab: Lab) -> str | None:
    """Return the exercise that a cell's metadata or id names."""
    names = {exercise.name for exercise in lab.exercises}
    said = _of_sensui(cell.get("metadata")).get("exercise")
    if isinstance(said, str) and said in names:
        return said
    by_id = str(cell.get("id", "")).removeprefix("exercise-").replace("-", "_")
    return by_id if str(cell.get("id", "")).startswith("exercise-") and by_id in names else None


def _defined_exercise(source: str, lab: Lab, claimed: set[str | None]) -> str | None:
    """Return the exercise that a cell without metadata answers, by the name that it defines."""
    defined = names_defined(source)
    for exercise in lab.exercises:
        if exercise.name not in claimed and set(exercise.defines) <= defined:
            return exercise.name
    return None


def _is_ours(cell: Any, source: str, ours: set[str]) -> bool:
    role = _of_sensui(cell.get("metadata")).get("role")
    return (role == "data") or source.strip() in ours


def _language_of(notebook: Any) -> Lang:
    """Guess the language from the prose: kana are written in Japanese only."""
    prose = "".join(str(_source(c)) for c in notebook["cells"] if c.get("cell_type") == "markdown")
    return Lang.JA if any("\u3040" <= letter <= "\u30ff" for letter in prose) else Lang.EN
