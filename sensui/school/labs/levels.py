"""The same notebook at another level, in another language, or from a file; answers that were written stay."""

from collections.abc import Mapping
from functools import lru_cache

from sensui.course import Lab, Lang, Level, notebook_of
from sensui.grading import Submission as HandedIn

from ..catalog.library import library
from .documents import Cell, Document, cells_by_id, cleaned, ours


def derived(lab: Lab, *, lang: Lang, level: Level) -> Document:
    """The notebook as everybody first gets it."""
    return _derived(lab.path, library().digest, lang, level)


@lru_cache(maxsize=256)
def _derived(path: str, digest: str, lang: Lang, level: Level) -> Document:
    lab = next(lab for course in library().courses for lab in course.labs if lab.path == path)
    return cleaned(dict(notebook_of(lab, lang=lang, level=level)))


def starters(lab: Lab) -> Mapping[str, frozenset[str]]:
    """By the id of a cell, every source that the school itself puts there, at any level in any language."""
    documents = [derived(lab, lang=lang, level=level) for lang in Lang for level in Level]
    ids = {id for document in documents for id in cells_by_id(document)}
    return {
        id: frozenset(_bare(cell["source"]) for doc in documents for cell in doc["cells"] if cell["id"] == id)
        for id in ids
    }


def _bare(source: str) -> str:
    return "\n".join(line.rstrip() for line in source.strip().splitlines())


def switched(document: Document, lab: Lab, *, lang: Lang, level: Level) -> Document:
    """The notebook at another level or in another language: what nobody wrote in is exchanged, the rest stays."""
    fresh, known = derived(lab, lang=lang, level=level), starters(lab)
    new = cells_by_id(fresh)
    cells = [_exchanged(cell, new, known) for cell in document["cells"]]
    return _with_exercises({**fresh, "cells": cells}, fresh)


def _exchanged(cell: Cell, new: Mapping[str, Cell], known: Mapping[str, frozenset[str]]) -> Cell:
    id = cell["id"]
    untouched = id in new and (_bare(cell["source"]) in known[id] or not cell["source"].strip())
    return {**new[id]} if untouched else cell


def _with_exercises(document: Document, fresh: Document) -> Document:
    """Put back the cells of exercises that are gone, each after the cell that it follows in a fresh notebook."""
    cells, before = list(document["cells"]), None
    for cell in fresh["cells"]:
        ids = [one["id"] for one in cells]
        if cell["id"] not in ids and ours(cell).get("role") == "exercise":
            cells.insert(ids.index(before) + 1 if before else 0, cell)
            ids.append(cell["id"])
        before = cell["id"] if cell["id"] in ids else before
    return {**document, "cells": cells}


def taken_over(uploaded: Document, handed_in: HandedIn, fresh: Document) -> Document:
    """A fresh notebook with the answers and the learner's own cells of an uploaded one."""
    found = cells_by_id(uploaded)
    answers = {cell.exercise: handed_in.source_of(cell.exercise) for cell in handed_in.cells if cell.exercise}
    cells = []
    for cell in fresh["cells"]:
        about = ours(cell)
        if about.get("role") == "exercise" and answers.get(about["exercise"], "").strip():
            cell = {**cell, "source": answers[about["exercise"]].strip("\n")}
        elif about.get("role") == "explore" and cell["id"] in found:
            cell = {**cell, "source": found[cell["id"]]["source"]}
        cells.append(cell)
    return _with_own_cells({**fresh, "cells": cells}, uploaded)


def _with_own_cells(document: Document, uploaded: Document) -> Document:
    """Put what the learner added after the cell that it stood after."""
    cells = list(document["cells"])
    known = {_bare(cell["source"]) for cell in cells}
    before: str | None = None
    for cell in uploaded["cells"]:
        ids = [one["id"] for one in cells]
        if cell["id"] in ids:
            before = cell["id"]
        elif not ours(cell) and cell["source"].strip() and not _is_there(cell, known):
            cells.insert(ids.index(before) + 1 if before else len(cells), cell)
            before = cell["id"]
    return {**document, "cells": cells}


def _is_there(cell: Cell, known: set[str]) -> bool:
    source = _bare(cell["source"])
    return source in known or any(source in one for one in known)
