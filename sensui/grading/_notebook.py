"""Read a notebook that some program has written, and find in it what was answered.

Jupyter, VS Code, Colab and jupytext each keep other things, and not everything that they write is valid. So the file is read
as the JSON that it is, and nothing is asked of it but cells.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sensui.course import Lab, Lang

from ._answers import Code, answers_in
from ._errors import NotANotebook, UnknownLab, WrongLab
from ._submission import Submission, names_defined

LARGEST = 64 << 20
MOST_CODE = 2 << 20


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell, as far as anything is asked of it."""

    kind: str
    source: str
    said: Mapping[str, Any]
    """what `sensui notebook` wrote into its metadata"""
    ids: tuple[str, ...]


def read_notebook(path: Path, labs: Sequence[Lab], *, lab: Lab | None = None) -> Submission:
    """Return what a notebook hands in.

    `labs` are those it may belong to; `lab` names the one it must belong to. Raises NotANotebook, UnknownLab, WrongLab.
    """
    return submission_in(_parsed(path), labs, lab=lab, file=str(path))


def submission_in(
    notebook: Mapping[str, Any], labs: Sequence[Lab], *, lab: Lab | None = None, file: str
) -> Submission:
    """Return what a notebook hands in that was read from its JSON already; `file` is what errors call it."""
    said = _of_sensui(notebook.get("metadata"))
    cells = _cells(file, notebook)
    code = [cell for cell in cells if cell.kind == "code"]
    found = _lab_of(file, said, code, labs, lab)
    lang = said.get("lang")
    return Submission(
        lab=found.path,
        lang=Lang(lang) if lang in tuple(Lang) else _language_of(cells),
        cells=answers_in(list(_learners(code, found)), found),
        file=file,
    )


def _parsed(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST:
            raise NotANotebook(str(path), f"it is larger than {LARGEST >> 20} MiB")
        notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise NotANotebook(str(path), error.strerror or "it cannot be read") from None
    except UnicodeDecodeError:
        raise NotANotebook(str(path), "it is not text") from None
    except RecursionError:
        raise NotANotebook(str(path), "it is nested too deeply") from None
    except ValueError as error:
        raise NotANotebook(str(path), f"it is not JSON: {error}"[:120]) from None
    if not isinstance(notebook, dict):
        raise NotANotebook(str(path), "it has no list of cells")
    return notebook


def _cells(file: str, notebook: Mapping[str, Any]) -> list[Cell]:
    found = notebook.get("cells")
    if found is None and isinstance(sheets := notebook.get("worksheets"), list):  # until format 3
        found = [c for sheet in sheets if isinstance(sheet, dict) for c in sheet.get("cells") or ()]
    if not isinstance(found, list) or not all(isinstance(cell, dict) for cell in found):
        raise NotANotebook(file, "it has no list of cells")
    cells = [_cell(cell) for cell in found]
    if sum(len(cell.source) for cell in cells if cell.kind == "code") > MOST_CODE:
        raise NotANotebook(file, f"it holds more than {MOST_CODE >> 20} MiB of code")
    return cells


def _cell(cell: Mapping[str, Any]) -> Cell:
    metadata = cell.get("metadata")
    ids = (
        cell.get("id"),
        metadata.get("id") if isinstance(metadata, dict) else None,
    )  # Colab's is in the metadata
    return Cell(
        kind=str(cell.get("cell_type")),
        source=_text(cell.get("source", cell.get("input"))),
        said=_of_sensui(metadata),
        ids=tuple(id for id in ids if isinstance(id, str)),
    )


def _text(source: object) -> str:
    """A cell's source: a string or a list of lines, with the line ends of any system."""
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        return ""
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    # JSON can hold half of a letter, which no file and no wire can
    return source if source.isascii() else source.encode("utf-8", "replace").decode("utf-8")


def _of_sensui(metadata: object) -> dict[str, Any]:
    said = metadata.get("sensui") if isinstance(metadata, dict) else None
    return said if isinstance(said, dict) else {}


def _lab_of(
    file: str, said: Mapping[str, Any], cells: Sequence[Cell], labs: Sequence[Lab], wanted: Lab | None
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


def _fitting(cells: Sequence[Cell], labs: Sequence[Lab]) -> Lab | None:
    """Return the lab whose exercises this notebook defines: most of them, and more than any other lab's."""
    defined = {name for cell in cells for name in names_defined(cell.source)}
    shares = [(len(_names(lab) & defined) / len(_names(lab)), lab) for lab in labs if _names(lab)]
    best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    rivals = [lab for share, lab in shares if share == best[0]]
    return best[1] if best[0] > 0 and len(rivals) == 1 else None


def _names(lab: Lab) -> set[str]:
    return {name for exercise in lab.exercises for name in exercise.defines}


def _learners(cells: Iterable[Cell], lab: Lab) -> Iterable[Code]:
    """Yield the cells that are not the lab's own."""
    exercises = {exercise.name for exercise in lab.exercises}
    ours = {cell.source.strip() for cell in lab.cells}
    for cell in cells:
        names = _named(cell, exercises)
        is_ours = cell.said.get("role") == "data" or cell.source.strip() in ours
        if names is not None or (cell.source.strip() and not is_ours):
            yield Code(source=cell.source, names=names)


def _named(cell: Cell, exercises: set[str]) -> str | None:
    """Return the exercise that a cell's metadata or id names."""
    said = cell.said.get("exercise")
    if isinstance(said, str) and said in exercises:
        return said
    by_id = (id.removeprefix("exercise-") for id in cell.ids if id.startswith("exercise-"))
    return next((name for name in by_id if name in exercises), None)


def _language_of(cells: Sequence[Cell]) -> Lang:
    """Guess the language from the prose, or where there is none from the code: kana are written in Japanese only."""
    prose = [cell for cell in cells if cell.kind != "code"] or cells
    kana = (letter for cell in prose for letter in cell.source if "\u3040" <= letter <= "\u30ff")
    return Lang.JA if any(kana) else Lang.EN
