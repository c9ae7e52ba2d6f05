"""Notebooks that learners work on elsewhere: which lab one belongs to, and its verdict."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.utils.translation import gettext as _

from sensui.course import Lab
from sensui.grading import (
    GradingError,
    NotANotebook,
    UnknownLab,
    Verdict,
    WrongLab,
    read_notebook,
)
from sensui.sandbox import SandboxError

from ..catalog.library import Thing, library
from .errors import LabsError, NotJudged
from .judging import judged

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


def elsewhere_check(*, lab: Lab, notebook: dict[str, Any], exercises: Sequence[str]) -> Verdict:
    """Judge exercises of a notebook, all where none is named. Refused, and NotJudged when the judge or the lab failed."""
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
