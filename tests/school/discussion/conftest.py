"""A school for many, two learners of its course, and somebody who teaches it."""

import pytest
from django.test import Client
from django.utils import timezone

from sensui.course import Lang, Level
from sensui.school.accounts.models import User
from sensui.school.catalog.library import library
from sensui.school.catalog.models import Item
from sensui.school.discussion.models import Question
from sensui.school.discussion.services import question_ask
from sensui.school.labs.models import Checked, Notebook
from sensui.school.labs.saving import notebook_open
from sensui.school.teaching.models import Membership, Offering, Role

LAB = "shallows/mean/labs/small"


@pytest.fixture(autouse=True)
def among_many(many: None, settings) -> None:
    """Questions are for schools in which there is somebody to ask."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def hanako(school) -> User:
    return User.objects.create(
        username="hanako", first_name="Hanako", email="hanako@example.org", language="ja"
    )


@pytest.fixture
def taro(school) -> User:
    return User.objects.create(username="taro", first_name="Taro", email="taro@example.org", language="en")


@pytest.fixture
def teacher(school, hanako: User, taro: User) -> User:
    """Teaches the course to both of them; from then on it belongs to this class."""
    person = User.objects.create(username="teacher", first_name="Ms Umi", email="umi@example.org")
    now = timezone.now()
    offering = Offering.objects.create(slug="spring", title="Spring", course_id="shallows", starts_at=now)
    for one, role in ((hanako, Role.LEARNER), (taro, Role.LEARNER), (person, Role.INSTRUCTOR)):
        Membership.objects.create(offering=offering, person=one, role=role, joined_at=now)
    return person


@pytest.fixture
def browse():
    """A browser of somebody, in English."""

    def opened(person: User) -> Client:
        client = Client(headers={"accept-language": "en"})
        client.force_login(person)
        return client

    return opened


@pytest.fixture
def asked(hanako: User) -> Question:
    return question_ask(
        author=hanako, item=LAB, anchor="mean", title="Which axis?", body="What is `axis` of $X$?"
    )


@pytest.fixture
def failed(school):
    """Somebody's check of `mean` that did not pass."""

    def fail(
        person: User, message: str = "Got `3`, expected 4.", misconception: str | None = None
    ) -> Checked:
        item, lab = Item.objects.get(path=LAB), library().things[LAB].lab
        try:
            notebook = Notebook.objects.get(learner=person, item=item)
        except Notebook.DoesNotExist:
            notebook = notebook_open(learner=person, item=item, lab=lab, lang=Lang.EN, level=Level.STANDARD)
        said = {
            "name": "mean",
            "outcome": "failed",
            "at_fault": ["mean"],
            "misconception": misconception,
            "findings": [{"kind": "difference", "message": message}],
        }
        row, _made = Checked.objects.update_or_create(
            notebook=notebook,
            exercise="mean",
            defaults={
                "outcome": "failed",
                "points": 0,
                "max_points": 1,
                "verdict": {"en": said, "ja": said},
                "digest": "d",
                "checked_at": timezone.now(),
            },
        )
        return row

    return fail
