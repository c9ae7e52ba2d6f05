"""A class in Tokyo: an instructor, learners, a lab and a quiz that count."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.catalog.models import Course, Item
from sensui.school.labs.models import Submission
from sensui.school.quizzes.models import Attempt
from sensui.school.teaching.models import GradeItem, Membership, Offering, Role, Scheme

LAB, QUIZ = "shallows/mean/labs/small", "shallows/mean/quiz"
LONG_AGO = datetime(2026, 4, 6, tzinfo=UTC)


@pytest.fixture
def spring(school) -> Offering:
    """An offering of the small course."""
    return Offering.objects.create(
        slug="spring", title="Spring class", course_id="shallows", starts_at=LONG_AGO, time_zone="Asia/Tokyo"
    )


def joined(offering, name, role=Role.LEARNER, **more) -> User:
    person = User.objects.create(username=name, **more)
    Membership.objects.create(offering=offering, person=person, role=role, joined_at=LONG_AGO)
    return person


@pytest.fixture
def instructor(spring) -> User:
    return joined(spring, "sensei", Role.INSTRUCTOR, first_name="Aiko", last_name="Mori")


@pytest.fixture
def mika(spring) -> User:
    return joined(spring, "mika", first_name="Mika", last_name="Abe", email="mika@example.org")


@pytest.fixture
def ren(spring) -> User:
    return joined(spring, "ren", first_name="Ren", last_name="Baba", email="ren@example.org")


def signed_in(person, language="en") -> Client:
    client = Client(headers={"accept-language": language})
    client.force_login(person)
    return client


@pytest.fixture
def desk(instructor) -> Client:
    """The instructor's browser."""
    return signed_in(instructor)


@pytest.fixture
def scheme(spring) -> Scheme:
    return Scheme.objects.create(offering=spring, percent_per_day=10, grace_minutes=10, cut_off_days=7)


@pytest.fixture
def lab_item(spring, scheme) -> GradeItem:
    """The lab, due two days ago."""
    due_at = timezone.now() - timedelta(days=2, hours=-1)
    return GradeItem.objects.create(
        offering=spring, kind="lab", path=LAB, points=3, position=1, due_at=due_at
    )


@pytest.fixture
def quiz_item(spring, scheme) -> GradeItem:
    """The quiz, due in a week."""
    due_at = timezone.now() + timedelta(days=7)
    return GradeItem.objects.create(
        offering=spring, kind="quiz", path=QUIZ, points=10, position=2, due_at=due_at
    )


def handed_in(learner, *, points=3.0, at=None, verdict=None, notebook="{}") -> Submission:
    """A graded submission for the lab."""
    item = Item.objects.get(path=LAB)
    attempt = 1 + Submission.objects.filter(learner=learner, item=item).count()
    empty = {"en": {"exercises": []}, "ja": {"exercises": []}}
    return Submission.objects.create(
        learner=learner,
        item=item,
        attempt=attempt,
        notebook=notebook,
        state=Submission.State.GRADED,
        verdict=verdict or empty,
        points=points,
        max_points=3,
        submitted_at=at or timezone.now(),
    )


def answered(learner, *, points, of=4, at=None) -> Attempt:
    """An answered quiz."""
    number = 1 + Attempt.objects.filter(learner=learner, quiz=QUIZ).count()
    return Attempt.objects.create(
        learner=learner,
        course=Course.objects.get(slug="shallows"),
        quiz=QUIZ,
        number=number,
        seed="s",
        points=points,
        max_points=of,
        passed=True,
        answered_at=at or timezone.now(),
    )
