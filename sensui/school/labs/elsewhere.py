"""Notebooks that learners work on elsewhere: which lab one belongs to, and its verdict."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.utils.translation import gettext as _

from sensui.course import Lab, Lang, Level
from sensui.grading import (
    ExerciseVerdict,
    GradingError,
    NotANotebook,
    Outcome,
    UnknownLab,
    Verdict,
    WrongLab,
    read_notebook,
)
from sensui.grading import Submission as HandedIn
from sensui.sandbox import SandboxError

from ..accounts.models import User
from ..catalog.library import Thing, library
from ..catalog.models import Item
from ..catalog.selectors import item_or_404
from ..study.services import beat_record
from .checking import checks_keep
from .documents import Document, choices_in, cleaned, with_ids
from .errors import LabsError, NotADocument, NotJudged
from .exercises import exercise_named
from .judging import judged, read
from .levels import derived, taken_over
from .models import Notebook
from .saving import notebook_open

log = logging.getLogger("sensui.school.labs")


class Refused(LabsError):
    """What was sent from elsewhere cannot be taken; says so in one sentence, with the status that goes with it."""

    def __init__(self, sentence: str, *, status: int) -> None:
        super().__init__(sentence)
        self.status = status


def lab_things() -> dict[str, Thing]:
    """Every lab of this school by its path: course/unit/lab."""
    return {thing.lab.path: thing for thing in library().things.values() if thing.lab is not None}


def thing_of(notebook: dict[str, Any], named: str | None) -> Thing:
    """The lab that is named, by its path or the end of it, else the one that the notebook belongs to. Refused."""
    things = lab_things()
    wanted = _named(named, things) if named else None
    labs = [thing.lab for thing in things.values() if thing.lab is not None]
    with TemporaryDirectory(prefix="sensui-") as folder:
        file = Path(folder) / "notebook.ipynb"
        file.write_text(json.dumps(notebook), encoding="utf-8")
        try:
            return things[read_notebook(file, labs, lab=wanted).lab]
        except NotANotebook as error:
            raise Refused(_("This is not a notebook. Save it, and try again."), status=422) from error
        except WrongLab as error:
            sentence = _("This is the notebook of %(found)s, not of %(expected)s.")
            raise Refused(
                sentence % {"found": error.found, "expected": error.expected}, status=422
            ) from error
        except UnknownLab as error:
            raise Refused(
                _("No lab of this school fits this notebook. Name the lab with --lab."), status=422
            ) from error


def _named(name: str, things: dict[str, Thing]) -> Lab | None:
    wanted = name.strip("/")
    paths = [path for path in things if path == wanted or path.endswith(f"/{wanted}")]
    if len(paths) != 1:
        several = _("Several labs end in %(name)s. Write more of its path.")
        none = _("There is no lab %(name)s in this school.")
        raise Refused((several if paths else none) % {"name": name}, status=422)
    return things[paths[0]].lab


def elsewhere_check(
    *, learner: User, thing: Thing, notebook: dict[str, Any], exercises: Sequence[str]
) -> Verdict:
    """Judge exercises of a notebook, all where none is named; it counts as a check in the studio does.

    Refused, and NotJudged when the judge or the lab failed.
    """
    assert thing.lab is not None
    verdict = _judged(thing.lab, notebook, exercises)
    # What nobody asked for and nobody has written says nothing about what is written in the studio.
    said = [one for one in verdict.exercises if one.name in exercises or one.outcome is not Outcome.MISSING]
    if said:
        _keep(learner, item_or_404(thing.path), thing.lab, notebook, said)
    return verdict


def _keep(learner: User, item: Item, lab: Lab, sent: dict[str, Any], said: Sequence[ExerciseVerdict]) -> None:
    handed_in, document = read(sent, lab), _cleaned(sent)
    lang, level = choices_in(document)
    # Verdicts hang on the learner's own notebook. What stands in it is not touched: what was sent lives elsewhere.
    row = notebook_open(
        learner=learner, item=item, lab=lab, lang=lang or handed_in.lang, level=level or Level.STANDARD
    )
    document = _whole(document, lab, handed_in, row)
    checks_keep(notebook=row, lab=lab, document=document, said=said)
    beat_record(learner=learner, item=item)


def _cleaned(sent: dict[str, Any]) -> Document:
    try:
        return cleaned(with_ids(sent))
    except NotADocument:  # of an old format, which only the judge reads
        return cleaned({"cells": []})


def _whole(document: Document, lab: Lab, handed_in: HandedIn, row: Notebook) -> Document:
    """What was sent, with a cell for every exercise, also where it lost what the school wrote into it."""
    names = {exercise.name for exercise in lab.exercises}
    if names <= {exercise_named(cell, names) for cell in document["cells"]}:
        return document
    return taken_over(document, handed_in, derived(lab, lang=Lang(row.lang), level=Level(row.level)))


def _judged(lab: Lab, notebook: dict[str, Any], exercises: Sequence[str]) -> Verdict:
    names = [exercise.name for exercise in lab.exercises]
    for exercise in exercises:
        if exercise not in names:
            sentence = _("This lab has no exercise %(name)s. Its exercises are: %(names)s")
            raise Refused(sentence % {"name": exercise, "names": ", ".join(names)}, status=422)
    try:
        return judged(lab, notebook, exercises=list(exercises) or None)
    except (GradingError, SandboxError) as error:
        log.exception("a notebook for lab %s could not be checked", lab.path)
        raise NotJudged from error
