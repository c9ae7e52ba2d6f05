"""What is read about labs."""

from collections.abc import Mapping
from typing import Any

from sensui.grading import Outcome

from ..accounts.models import User
from .documents import Document, unpacked, with_outputs
from .errors import NoSuchRevision
from .models import Checked, Notebook, Revision, Submission


def notebook_get(learner: User, path: str) -> Notebook | None:
    """The learner's own notebook for a lab."""
    found = Notebook.objects.filter(learner=learner, item__path=path).select_related("item").first()
    if found is not None:
        found.learner = learner
    return found


def revision_get(notebook: Notebook, number: int | None = None) -> Revision:
    """One revision; the head when none is named."""
    row = notebook.revisions.filter(number=notebook.head if number is None else number).first()
    if row is None:
        raise NoSuchRevision(number or notebook.head)
    return row


def document_get(notebook: Notebook, number: int | None = None) -> Document:
    """What the notebook holds, without outputs."""
    document: Document = unpacked(revision_get(notebook, number).content)
    return document


def document_with_outputs(notebook: Notebook, document: Document) -> Document:
    rows = notebook.outputs.values_list("cell", "outputs", "execution_count")
    return with_outputs(document, ((cell, unpacked(kept), count) for cell, kept, count in rows))


def revision_list(notebook: Notebook) -> list[dict[str, Any]]:
    """Every revision, the newest first, without its content."""
    rows = list(notebook.revisions.defer("content").order_by("-number"))
    parents = {row.number: row.parent for row in rows}
    chain: set[int] = set()
    at: int | None = notebook.head
    while at is not None and at not in chain:
        chain.add(at)
        at = parents.get(at)
    return [
        {
            "revision": row.number,
            "parent": row.parent,
            "saved_at": row.saved_at.isoformat(),
            "made_by": row.made_by,
            "cells_changed": row.cells_changed,
            "is_head": row.number == notebook.head,
            "is_branch": row.number not in chain,
        }
        for row in rows
    ]


def checked_by_exercise(notebook: Notebook | None) -> Mapping[str, Checked]:
    return {row.exercise: row for row in notebook.checks.all()} if notebook else {}


def submission_list(learner: User, path: str) -> list[Submission]:
    """What a learner handed in for a lab, the newest first, without the notebooks."""
    rows = Submission.objects.filter(learner=learner, item__path=path).defer("notebook", "verdict")
    return list(rows.order_by("-attempt"))


def submission_get(learner: User, path: str, attempt: int) -> Submission | None:
    return (
        Submission.objects.filter(learner=learner, item__path=path, attempt=attempt)
        .select_related("item")
        .first()
    )


def passed_names(learner: User, path: str) -> frozenset[str]:
    """The exercises of a lab that passed in any submission, or in the last check of the notebook."""
    rows = Submission.objects.filter(learner=learner, item__path=path, state=Submission.State.GRADED)
    handed_in = {
        one["name"]
        for verdict in rows.values_list("verdict", flat=True)
        for one in verdict["en"]["exercises"]
        if one["outcome"] == Outcome.PASSED
    }
    checks = Checked.objects.filter(notebook__learner=learner, notebook__item__path=path)
    checked = checks.filter(outcome=Outcome.PASSED.value).values_list("exercise", flat=True)
    return frozenset(handed_in | set(checked))
