"""What the school keeps of a person is handed over whole, and forgotten but for what a class needs."""

import io
import json
import zipfile

import pytest
from django.apps import apps

from sensui.school.accounts.models import AccessToken, User
from sensui.school.accounts.personal import person_archive, person_forget, personal_list
from sensui.school.labs.models import Notebook, Submission
from sensui.school.quizzes.models import Attempt
from sensui.school.study.models import Note
from sensui.school.teaching.models import Membership, Role

from .authorization import things
from .authorization.world import SECRET, Who, World, world_for_many

pytestmark = pytest.mark.usefixtures("many", "school")


@pytest.fixture
def world(db) -> World:
    """A learner in an offering who has done a bit of everything."""
    world = world_for_many()
    for make in (
        things.a_note,
        things.a_token,
        things.a_quiz_attempt,
        things.a_submission,
        things.an_opened_lab,
    ):
        make(world, world.learner)
    return world


def test_every_model_that_refers_to_a_person_says_what_becomes_of_it():
    referring = {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete and field.related_model is User
    }
    missing = referring - {one.covers for one in personal_list()}

    assert not missing, (
        f"{sorted(missing)} refer to a person, and no personal.py says whether they are deleted, kept or freed when the "
        "person leaves, and how they are handed over. Add them to PERSONAL of sensui/school/<app>/personal.py."
    )
    assert set() == {one.covers for one in personal_list()} - referring


def test_the_archive_holds_notebooks_journal_and_submissions_as_files(world):
    with zipfile.ZipFile(io.BytesIO(person_archive(world.learner))) as archive:
        names = set(archive.namelist())
        held = {name: archive.read(name).decode() for name in names}

    assert {"journal.md", "notebooks/shallows/mean/labs/small.ipynb", "account.json"} <= names
    assert SECRET in held["journal.md"]
    assert SECRET in held["notebooks/shallows/mean/labs/small.ipynb"]
    assert SECRET == held["submissions/shallows/mean/labs/small/1.ipynb"]
    assert "learner@example.org" == json.loads(held["account.json"])["email"]


def test_the_archive_holds_no_secret_that_opens_something(world):
    digest = AccessToken.objects.get().digest
    with zipfile.ZipFile(io.BytesIO(person_archive(world.learner))) as archive:
        everything = "".join(archive.read(name).decode() for name in archive.namelist())

    assert world.learner.calendar_token not in everything
    assert digest not in everything


def test_the_archive_holds_nothing_of_another_person(world):
    things.a_note(world, world.people[Who.OTHER_LEARNER])
    with zipfile.ZipFile(io.BytesIO(person_archive(world.people[Who.OTHER_LEARNER]))) as archive:
        everything = "".join(archive.read(name).decode() for name in archive.namelist())

    assert SECRET not in everything


def test_who_leaves_a_class_leaves_points_behind_and_no_word(world):
    person_forget(person=world.learner)

    world.learner.refresh_from_db()
    assert ("", "", False) == (world.learner.get_full_name(), world.learner.email, world.learner.is_active)
    assert [""] == [row.notebook for row in Submission.objects.filter(learner=world.learner)]
    assert 1 == Attempt.objects.filter(learner=world.learner).count()
    assert Role.LEARNER == Membership.objects.get(person=world.learner).role
    assert not Note.objects.filter(learner=world.learner).exists()
    assert not Notebook.objects.filter(learner=world.learner).exists()
    assert not AccessToken.objects.exists()


def test_who_is_in_no_class_leaves_nothing(world):
    Membership.objects.filter(person=world.learner).delete()

    person_forget(person=world.learner)

    assert not User.objects.filter(pk=world.learner.pk).exists()
    assert not Submission.objects.exists()


def test_others_lose_nothing_when_somebody_leaves(world):
    things.a_submission(world, world.people[Who.OTHER_LEARNER])
    before = Submission.objects.get(learner=world.people[Who.OTHER_LEARNER])

    person_forget(person=world.learner)

    assert before.notebook == Submission.objects.get(pk=before.pk).notebook
