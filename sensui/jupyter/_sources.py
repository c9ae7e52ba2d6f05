"""The notebook's sources, as new as they can be known from inside its kernel."""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ._executed import Executed, Ran
from ._names import names_in, says_nothing, without_magics
from ._places import colab_notebook, notebook_file
from ._words import Words, of_sensui

LARGEST = 64 << 20
KINDS = ("code", "markdown", "raw")
Cell = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Sources:
    """A notebook without outputs, and where it was taken from."""

    notebook: dict[str, Any]
    origin: Words
    """one sentence for the learner: what was judged, and what could not be known"""


def sources_of(names: Mapping[str, Any], executed: Executed) -> Sources:
    """The sources of this kernel's notebook: Colab's own, or the file and what was run since, or what was run alone."""
    shown = colab_notebook()
    if shown is not None and (cells := _cells(shown)) is not None:
        return Sources(notebook=_notebook(shown, cells), origin=COLAB)
    file = notebook_file(names)
    if file is not None and (saved := _read(file)) is not None and (cells := _cells(saved)) is not None:
        at = file.stat().st_mtime
        newer = _overlay(cells, [ran for ran in executed.cells() if ran.at is not None and ran.at > at])
        return Sources(notebook=_notebook(saved, cells), origin=_from_file(file, at, newer))
    cells = [_code(ran.source, ran.cell) for ran in executed.cells() if not says_nothing(ran.source)]
    return Sources(notebook=_notebook({}, cells), origin=RAN if file is None else _unreadable(file))


def lab_of(notebook: Mapping[str, Any]) -> str | None:
    """The lab that a notebook says it belongs to."""
    lab = of_sensui(notebook).get("lab")
    return lab if isinstance(lab, str) else None


def lab_saved(names: Mapping[str, Any]) -> str | None:
    """The lab that this kernel's notebook belongs to, as far as its file says."""
    file = notebook_file(names)
    return lab_of((_read(file) if file else None) or {})


def _read(file: Path) -> dict[str, Any] | None:
    try:
        if file.stat().st_size > LARGEST:
            return None
        found = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):  # or the program is writing it just now
        return None
    return found if isinstance(found, dict) else None


def _cells(notebook: Mapping[str, Any]) -> list[Cell] | None:
    found = notebook.get("cells")
    if not isinstance(found, list):
        return None
    return [_cell(cell) for cell in found if isinstance(cell, dict) and cell.get("cell_type") in KINDS]


def _cell(cell: Mapping[str, Any]) -> Cell:
    """A cell with what a judge asks of it: kind, source, and the names by which it can be told."""
    source = cell.get("source")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source or "")
    said, metadata = of_sensui(cell), cell.get("metadata")
    colab = metadata.get("id") if isinstance(metadata, dict) else None  # Colab keeps a cell's id there
    kept = {"sensui": said} if said else {}
    id = cell.get("id") or colab
    made = _code(text, id if isinstance(id, str) else None, kept)
    return made if cell["cell_type"] == "code" else _prose(made, cell["cell_type"])


def _code(source: str, id: str | None, metadata: Mapping[str, Any] | None = None) -> Cell:
    cell: Cell = {"cell_type": "code", "metadata": dict(metadata or {}), "source": without_magics(source)}
    cell |= {"outputs": [], "execution_count": None}
    return {"id": id, **cell} if id else cell


def _prose(cell: Cell, kind: str) -> Cell:
    kept = {name: value for name, value in cell.items() if name not in ("outputs", "execution_count")}
    return {**kept, "cell_type": kind}


def _notebook(found: Mapping[str, Any], cells: Sequence[Cell]) -> dict[str, Any]:
    said = of_sensui(found)
    metadata = {"sensui": said} if said else {}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": list(cells)}


def _overlay(cells: list[Cell], newer: Iterable[Ran]) -> int:
    """Put what was run since saving in the place of what was saved; how many cells differ by it."""
    count = 0
    for ran in newer:
        source = without_magics(ran.source)
        place = _place_of(ran, cells)
        if says_nothing(ran.source) or (place is not None and cells[place]["source"] == source):
            continue
        if place is None:
            cells.append(_code(ran.source, ran.cell))
        else:
            cells[place] = {**cells[place], "source": source}
        count += 1
    return count


def _place_of(ran: Ran, cells: Sequence[Cell]) -> int | None:
    """The cell that was run: the one of the same id, else of the same source, else the last that defines the same names.

    Not every program tells ids that stand in the file.
    """
    code = [place for place, cell in enumerate(cells) if cell["cell_type"] == "code"]
    same = [place for place in code if ran.cell and cells[place].get("id") == ran.cell]
    same = same or [place for place in code if cells[place]["source"] == without_magics(ran.source)]
    names = names_in(ran.source)
    alike = [place for place in code if names & names_in(cells[place]["source"])]
    ours = [place for place in alike if of_sensui(cells[place]).get("exercise")]
    return next(iter(same or ours or alike[-1:]), None)


COLAB = Words(
    en="Judged: the notebook as Colab shows it now.",
    ja="採点したもの: Colab に今表示されているノートブック。",
)
RAN = Words(
    en="Judged: the cells that you ran in this kernel, for no notebook file was found; "
    "a cell that you changed and did not run again counts as you ran it.",
    ja="採点したもの: このカーネルで実行したセル。ノートブックのファイルが見つからないため、"
    "書き換えた後に実行していないセルは、最後に実行したときの内容で採点しました。",
)


def _unreadable(file: Path) -> Words:
    return Words(
        en=f"Judged: the cells that you ran in this kernel, for {file.name} cannot be read as a notebook; "
        "save it, and check again.",
        ja=f"採点したもの: このカーネルで実行したセル。{file.name} をノートブックとして読めませんでした。"
        "保存してから、もう一度採点してください。",
    )


def _from_file(file: Path, at: float, newer: int) -> Words:
    clock = time.strftime("%H:%M:%S", time.localtime(at))
    since_en = (
        f", with {newer} cell{'s' * (newer != 1)} as you ran {'them' if newer != 1 else 'it'} since"
        * (newer > 0)
    )
    since_ja = f"と、その後に実行した {newer} 個のセル" * (newer > 0)
    return Words(
        en=f"Judged: {file.name} as saved at {clock}{since_en}; "
        "what you changed after that, and neither saved nor ran, is not known here.",
        ja=f"採点したもの: {clock} に保存された {file.name} {since_ja}。".replace(" 。", "。")
        + "その後に書き換えて、保存も実行もしていない内容は含まれません。",
    )
