"""A school with one course that has a contest, and entries of every worth."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from django.core.cache import cache
from django.test import Client

from sensui.course import Contest
from sensui.school.accounts.models import User
from sensui.school.catalog.library import Library, library_open, read_library
from sensui.school.catalog.models import Item
from sensui.school.catalog.services import catalogue_sync
from sensui.school.contests import judging
from sensui.school.contests.field import field_write

REEF = Path(__file__).parent / "courses" / "reef"
PATH = "reef/signals/contests/echoes"
PAGE = f"/courses/{PATH}/"
API = "/api/elsewhere/contests/reef/signals/echoes/"
CLASSES = 3


@pytest.fixture(scope="session")
def reef() -> Library:
    read = read_library([REEF])
    assert not read.broken
    return read


@pytest.fixture
def school(db: None, reef: Library) -> Iterator[Library]:
    """The course with the contest, in place of the small one."""
    library_open(reef)
    catalogue_sync(library=reef)
    yield reef
    cache.clear()


@pytest.fixture(autouse=True)
def same_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every run of the tests asks the same: the school's secret decides what the field comes to."""
    monkeypatch.setattr(judging, "_secret", lambda: b"a secret of these tests")


@pytest.fixture
def contest(school: Library) -> Contest:
    return school.units[0].contests[0]


@pytest.fixture
def item(school: Library) -> Item:
    return Item.objects.get(path=PATH)


@pytest.fixture
def field(item: Item) -> None:
    """The standing field is on the board."""
    field_write(path=item.path)


@pytest.fixture
def other(stranger: User) -> Client:
    """Another learner's browser."""
    client = Client(headers={"accept-language": "en"})
    client.force_login(stranger)
    return client


def truth(contest: Contest) -> tuple[np.ndarray, np.ndarray]:
    """The answers and where they are public: what only the judge knows."""
    data = judging.data_of(contest)
    return np.asarray(data._labels), np.asarray(data._is_public)


def predictions(contest: Contest, *, public: int = 0, private: int = 0) -> bytes:
    """A file with so many mistakes in the public and in the private part."""
    labels, is_public = truth(contest)
    said = labels.copy()
    for mistakes, part in ((public, is_public), (private, ~is_public)):
        places = np.flatnonzero(part)[:mistakes]
        said[places] = (labels[places] + 1) % CLASSES
    return written(said)


def written(said: np.ndarray) -> bytes:
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(["id", "label"])
    rows.writerows(enumerate(said.tolist()))
    return out.getvalue().encode()
