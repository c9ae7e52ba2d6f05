"""Notebooks, and what was handed in. A class keeps the points of a submission, and not a word of it."""

import json
from collections.abc import Iterator

from ..accounts.models import User
from ..accounts.personal import Fate, Personal
from .documents import ours, unpacked
from .models import BackgroundRun, Notebook, Submission
from .selectors import document_get


def _notebooks(person: User) -> Iterator[tuple[str, str]]:
    for row in Notebook.objects.filter(learner=person).select_related("item"):
        document = document_get(row)
        cells = [{**cell, "metadata": {"sensui": ours(cell)}} for cell in document["cells"]]
        yield f"notebooks/{row.item.path}.ipynb", json.dumps({**document, "cells": cells}, ensure_ascii=False)


def _executed(person: User) -> Iterator[tuple[str, str]]:
    runs = BackgroundRun.objects.filter(notebook__learner=person, executed__isnull=False)
    for row in runs.select_related("notebook__item"):
        text = json.dumps(unpacked(row.executed), ensure_ascii=False)
        yield (
            f"background/{row.notebook.item.path}/{row.job_id}.ipynb",
            text.encode("utf-8", "replace").decode(),
        )


def _notebook_files(person: User) -> Iterator[tuple[str, str]]:
    yield from _notebooks(person)
    yield from _executed(person)


def _submissions(person: User) -> Iterator[tuple[str, str]]:
    for row in Submission.objects.filter(learner=person).select_related("item"):
        yield f"submissions/{row.item.path}/{row.attempt}.ipynb", row.notebook


PERSONAL = (
    Personal(model="labs.Notebook", field="learner", with_=("checks",), files=_notebook_files),
    Personal(
        model="labs.Submission",
        field="learner",
        fate=Fate.KEPT,
        secret=("notebook",),
        emptied={"notebook": ""},
        files=_submissions,
    ),
)
