"""The notebook that a learner gets, derived from a lab."""

import itertools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._data import program_of_data, with_data, without_data_imports
from ._levels import starter_of
from ._localize import localized
from ._model import Cell, Lab, LabPage, Role, Section
from ._text import Data, Lang, Level
from ._words import ABOUT, API, COMPUTES, HINT, WHAT_TO_DO, WHAT_TO_WRITE

if TYPE_CHECKING:
    from nbformat import NotebookNode

FORMAT = 1
LOCKED: Mapping[str, Any] = {"editable": False, "deletable": False}
FOLDED: Mapping[str, Any] = {"collapsed": True, "jupyter": {"source_hidden": True}}
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# without these, a notebook that is kept as a script for a while comes back without knowing its lab
JUPYTEXT = {"notebook_metadata_filter": "sensui", "cell_metadata_filter": "all"}


def notebook_of(
    lab: Lab, *, lang: Lang | str, level: Level | str, data: Data | str = Data.MADE
) -> "NotebookNode":
    """The learner's notebook in one language at one level; with real data its switch says so."""
    lang, level, data = Lang(lang), Level(level), Data(data)
    about = {"lab": lab.path, "lang": str(lang), "level": str(level), "format": FORMAT}
    return _node(
        "new_notebook",
        cells=list(_cells(lab, lang, level, data)),
        metadata={
            "sensui": about,
            "kernelspec": dict(KERNEL),
            "language_info": {"name": "python"},
            "jupytext": dict(JUPYTEXT),
        },
    )


def _node(make: str, **parts: Any) -> "NotebookNode":
    from nbformat import v4  # JSON Schema takes half a second to load, and few commands make notebooks

    node: NotebookNode = getattr(v4, make)(**parts)
    return node


def _cells(lab: Lab, lang: Lang, level: Level, data: Data) -> "Iterator[NotebookNode]":
    page = lab.pages[lang]
    yield _text("introduction", _introduction(lab, page, lang, level))
    if lab.data_source is not None:
        yield _code("data", program_of_data(lab.data_source, lang), role="data", **LOCKED, **FOLDED)
    numbers = {role: itertools.count(1) for role in Role}
    for cell in lab.cells:
        section = page.section(cell.exercise or cell.section or "")
        if section:
            yield _text(section.id, prose_of(section, lang), **_exercise(cell))
        yield _program(lab, cell, lang, level, data, number=next(numbers[cell.role]))


def _program(lab: Lab, cell: Cell, lang: Lang, level: Level, data: Data, *, number: int) -> "NotebookNode":
    if cell.exercise:
        source = starter_of(lab, cell.exercise, lang=lang, level=level)
        return _code(f"exercise-{cell.exercise}", source, role=cell.role, **_exercise(cell))
    if cell.role is Role.SETUP:
        return _code(f"setup-{number}", localized(cell.source, lang), role=cell.role, **LOCKED)
    source = localized(cell.source, lang, strings=True)
    return _code(
        f"explore-{cell.section or number}", with_data(without_data_imports(source), data), role=cell.role
    )


def _exercise(cell: Cell) -> dict[str, str]:
    return {"exercise": cell.exercise} if cell.exercise else {}


def _code(id: str, source: str, *, role: str, exercise: str = "", **metadata: Any) -> "NotebookNode":
    ours = {"role": str(role), **({"exercise": exercise} if exercise else {})}
    return _node("new_code_cell", source=source, id=id, metadata={"sensui": ours, **metadata})


def _text(name: str, source: str, *, exercise: str = "") -> "NotebookNode":
    ours = {"role": "text", **({"exercise": exercise} if exercise else {})}
    return _node("new_markdown_cell", source=source, id=f"text-{name}", metadata={"sensui": ours})


def _introduction(lab: Lab, page: LabPage, lang: Lang, level: Level) -> str:
    about = ABOUT.in_(lang).format(minutes=lab.minutes, what_to_do=WHAT_TO_DO[level].in_(lang))
    if lab.compute_seconds:
        between = "" if lang is Lang.JA else " "
        about += between + COMPUTES.in_(lang).format(seconds=lab.compute_seconds)
    return "\n\n".join(part for part in (f"# {lab.title.in_(lang)}", page.intro, f"*{about}*") if part)


def prose_of(section: Section, lang: Lang) -> str:
    """What the learner reads before a cell: theory, what to write, hints to unfold, links."""
    parts = [f"## {section.title}", section.theory]
    if section.spec:
        parts += [f"**{WHAT_TO_WRITE.in_(lang)}**", section.spec]
    for number, hint in enumerate(section.hints, start=1):
        summary = HINT.in_(lang).format(number=number)
        parts.append(f"<details>\n<summary>{summary}</summary>\n\n{hint}\n\n</details>")
    if section.api:
        parts += [f"**{API.in_(lang)}**", section.api]
    return "\n\n".join(part for part in parts if part)
