"""What addresses name: made for one person, once."""

from datetime import timedelta

from django.utils import timezone

from sensui.course import Lang, Level
from sensui.school.accounts.models import AccessToken, User
from sensui.school.catalog.library import library
from sensui.school.catalog.models import Course, Item, Unit
from sensui.school.compute.models import Job, LogLine
from sensui.school.labs.documents import packed, with_outputs
from sensui.school.labs.kernels import owner_of
from sensui.school.labs.live import runtime
from sensui.school.labs.models import BackgroundRun, Notebook, Submission
from sensui.school.labs.saving import notebook_open, revision_put
from sensui.school.labs.selectors import document_get
from sensui.school.quizzes.models import Attempt
from sensui.school.study.notes import note_save

from .world import SECRET, World

COURSE = {"course": "shallows"}
UNIT = {"course": "shallows", "unit": "mean"}
LAB = {"course": "shallows", "unit": "mean", "lab": "small"}


def the_lab() -> Item:
    return Item.objects.get(path="shallows/mean/labs/small")


def learners_note(world: World, person: User) -> dict[str, object]:
    """The page of a unit's journal, which the learner has written."""
    note_save(learner=world.learner, unit=Unit.objects.get(slug="mean"), body=SECRET, based_on=0)
    return dict(UNIT)


def a_note(world: World, person: User) -> dict[str, object]:
    saved = note_save(
        learner=person, unit=Unit.objects.get(slug="mean"), body=world.words(person), based_on=0
    )
    return {**UNIT, "number": saved.revision.number}


def a_token(world: World, person: User) -> dict[str, object]:
    row, _made = AccessToken.objects.get_or_create(
        learner=person,
        label=world.words(person),
        defaults={
            "digest": f"digest-{person.pk}",
            "made_at": timezone.now(),
            "expires_at": timezone.now() + timedelta(days=90),
        },
    )
    return {"token": row.pk}


def learners_token(world: World, person: User) -> dict[str, object]:
    a_token(world, world.learner)
    return {}


def a_quiz_attempt(world: World, person: User) -> dict[str, object]:
    return {**UNIT, "number": _attempt(person, "shallows/mean/quiz")}


def a_placement_attempt(world: World, person: User) -> dict[str, object]:
    return {**COURSE, "number": _attempt(person, "shallows/placement")}


def _attempt(person: User, quiz: str) -> int:
    row, _made = Attempt.objects.get_or_create(
        learner=person,
        quiz=quiz,
        number=1,
        defaults={
            "course": Course.objects.get(slug="shallows"),
            "seed": "seed",
            "points": 0,
            "max_points": 1,
            "passed": False,
            "answered_at": timezone.now(),
        },
    )
    return row.number


def a_submission(world: World, person: User) -> dict[str, object]:
    row, _made = Submission.objects.get_or_create(
        learner=person,
        item=the_lab(),
        attempt=1,
        defaults={
            "notebook": world.words(person),
            "submitted_at": timezone.now(),
            "state": Submission.State.BROKEN,
        },
    )
    return {**LAB, "attempt": row.attempt}


def _notebook(world: World, person: User) -> Notebook:
    """A notebook with the learner's own words in it."""
    lab = library().things[the_lab().path].lab
    row = notebook_open(learner=person, item=the_lab(), lab=lab, lang=Lang.EN, level=Level.STANDARD)
    document = document_get(row)
    cells = [{**document["cells"][0], "source": world.words(person)}, *document["cells"][1:]]
    revision_put(notebook=row, document={**document, "cells": cells}, made_by="edit")
    row.refresh_from_db()
    return row


def a_notebook(world: World, person: User) -> dict[str, object]:
    return {"notebook": _notebook(world, person).pk}


def its_kernel(world: World, person: User) -> dict[str, object]:
    """The kernel goes by the notebook's own id, and so does its session."""
    id = _notebook(world, person).pk
    return {"notebook": id, "kernel": id, "session": id}


def its_running_kernel(world: World, person: User) -> dict[str, object]:
    facts = its_kernel(world, person)
    row = Notebook.objects.get(pk=facts["notebook"])
    runtime().wait(runtime().hub.open(owner_of(row, "numpy")))
    return facts


def learners_notebook(world: World, person: User) -> dict[str, object]:
    """A lab's address: it names nobody, whoever asks is asked about their own."""
    _notebook(world, world.learner)
    return dict(LAB)


def a_revision(world: World, person: User) -> dict[str, object]:
    return {**LAB, "number": _notebook(world, person).head}


def an_opened_lab(world: World, person: User) -> dict[str, object]:
    """A lab's address again; where one's own notebook must have been opened before."""
    _notebook(world, person)
    return dict(LAB)


def an_executed_notebook(world: World, person: User) -> dict[str, object]:
    """A run in the background that is done, and what its cells showed."""
    row = _notebook(world, person)
    job = Job.objects.create(
        kind="labs.background",
        learner=person,
        state=Job.State.DONE,
        result={"cells": 1, "done": 1, "stop": "end", "error": "", "kernel": ""},
        queued_at=timezone.now(),
        finished_at=timezone.now(),
    )
    shown = {"output_type": "stream", "name": "stdout", "text": world.words(person)}
    document = document_get(row)
    executed = with_outputs(document, [(cell["id"], [shown], 1) for cell in document["cells"]])
    BackgroundRun.objects.create(job=job, notebook=row, revision=row.head, executed=packed(executed))
    LogLine.objects.create(job=job, text=world.words(person), written_at=timezone.now())
    return {**LAB, "job": job.pk}
