"""A course with a certificate, and somebody who has done all of it."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.catalog.library import Library, library_open, read_library
from sensui.school.catalog.models import Item
from sensui.school.catalog.services import catalogue_sync
from sensui.school.study.models import Progress

from ..conftest import COURSES

CERTIFICATE = '\n[certificate]\ntitle = { en = "Diver of the shallows", ja = "浅瀬のダイバー" }\n'


@pytest.fixture(scope="session")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The small course, with a certificate at its end."""
    folder: Path = tmp_path_factory.mktemp("certified") / "shallows"
    shutil.copytree(COURSES / "shallows", folder)
    facts = folder / "course.toml"
    facts.write_text(facts.read_text(encoding="utf-8") + CERTIFICATE, encoding="utf-8")
    read = read_library([folder])
    assert not read.broken
    return read


@pytest.fixture
def school(db: None, certified: Library, shallows: Library) -> Iterator[Library]:
    library_open(certified)
    catalogue_sync(library=certified)
    yield certified
    library_open(shallows)


@pytest.fixture(autouse=True)
def keys_of_their_own(settings, tmp_path: Path) -> None:
    """Each test's school signs with its own keys."""
    settings.OPTIONS = dataclasses.replace(settings.OPTIONS, data=tmp_path)


@pytest.fixture(autouse=True)
def nobody_asked_yet() -> None:
    """What is counted against a limit is counted anew."""
    cache.clear()


@pytest.fixture
def graduate(learner: User) -> User:
    """Somebody who has done everything, with nine points of ten."""
    now = timezone.now()
    for item in Item.objects.all():
        graded = item.kind != Item.Kind.LECTURE
        Progress.objects.create(
            learner=learner,
            item=item,
            state=Progress.State.DONE,
            points=9 if graded else 0,
            max_points=10 if graded else 0,
            touched_at=now,
            done_at=now,
        )
    return learner
