"""One exercise, judged on the sources of the notebook while its learner waits."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from sensui.course import Lab, Lang
from sensui.grading import ExerciseVerdict, GradingError, Outcome
from sensui.sandbox import SandboxError

from ..study.services import result_keep
from ..study.traces import verdict_trace
from .documents import Document, plain
from .errors import NotJudged
from .exercises import sources_digest
from .judging import judged
from .models import Checked, Notebook
from .plots import plots_of

log = logging.getLogger("sensui.school.labs")

MOST_PRINTED = 64 * 1024


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What came of one check."""

    checked: Checked
    printed: str
    seconds: float


def exercise_check(*, notebook: Notebook, lab: Lab, document: Document, exercise: str) -> Answered:
    """Judge one exercise, and keep what was said. NotJudged when that failed."""
    heard: list[str] = []
    try:
        verdict = judged(lab, document, exercises=[exercise], hear=heard.append)
    except (GradingError, SandboxError) as error:
        log.exception("exercise %s of lab %s could not be checked", exercise, lab.path)
        raise NotJudged from error
    (checked,) = checks_keep(notebook=notebook, lab=lab, document=document, said=verdict.exercises)
    return Answered(checked=checked, printed="".join(heard)[:MOST_PRINTED], seconds=verdict.seconds)


@transaction.atomic
def checks_keep(
    *, notebook: Notebook, lab: Lab, document: Document, said: Sequence[ExerciseVerdict]
) -> list[Checked]:
    """What the judge said of exercises in a document, as the learner's last checks, tries and points."""
    kept = [_check_keep(notebook, lab, document, one) for one in said]
    exercises = [one.to_json(Lang.EN) for one in said]
    verdict_trace(learner=notebook.learner, item=notebook.item, said=exercises)
    _progress_keep(notebook, lab, document)
    return kept


def _check_keep(notebook: Notebook, lab: Lab, document: Document, said: ExerciseVerdict) -> Checked:
    rows = Checked.objects.filter(notebook=notebook, exercise=said.name)
    before = rows.select_for_update().defer("verdict").first()
    facts = {
        "outcome": said.outcome.value,
        "points": said.points,
        "max_points": said.max_points,
        "verdict": plain(_verdict(said)),
        "digest": sources_digest(lab, document, said.name),
        "refusals": 0 if said.outcome is Outcome.PASSED else (before.refusals if before else 0) + 1,
        "checked_at": timezone.now(),
    }
    if before is None:
        return rows.update_or_create(notebook=notebook, exercise=said.name, defaults=facts)[0]
    for name, value in facts.items():
        setattr(before, name, value)
    before.save(update_fields=facts)
    return before


def _verdict(said: ExerciseVerdict) -> dict[str, Any]:
    """What was said, by language, with what can be drawn of it."""
    plots = {lang.value: plots_of(said.findings, lang) for lang in Lang}
    return {"plots": plots, **{lang.value: said.to_json(lang) for lang in Lang}}


def _progress_keep(notebook: Notebook, lab: Lab, document: Document) -> None:
    """What a check says is what counts: the exercises that hold as they stand are the learner's points."""
    rows = {row.exercise: row for row in notebook.checks.defer("verdict")}
    held = [
        row
        for exercise in lab.exercises
        if (row := rows.get(exercise.name)) and row.digest == sources_digest(lab, document, exercise.name)
    ]
    passed = sum(row.outcome == Outcome.PASSED.value for row in held) == len(lab.exercises)
    result_keep(
        learner=notebook.learner,
        item=notebook.item,
        points=min(sum(row.points for row in held), lab.points),
        max_points=lab.points,
        passed=passed,
    )
