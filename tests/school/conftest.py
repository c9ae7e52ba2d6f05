"""A school with one small course in it, and people who walk in."""
# ruff: noqa: E402 - Django must be set up before anything that knows it is imported

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

COURSES = Path(__file__).parent / "courses"

# Django reads its settings once, so where the data goes is decided before anything else.
os.environ["SENSUI_HOME"] = tempfile.mkdtemp(prefix="sensui-tests-")
os.environ["SENSUI_COURSES"] = str(COURSES)
os.environ["DJANGO_SETTINGS_MODULE"] = "sensui.school.settings"

from .databases import databases_drop
from .modes import set_up

MODES = set_up()

from django.core.cache import cache
from django.test import Client, override_settings

from sensui.school.accounts.models import User
from sensui.school.accounts.services import THE_ONE_LEARNER
from sensui.school.catalog.library import Library, library_open, read_library
from sensui.school.catalog.models import Item, Unit
from sensui.school.catalog.services import catalogue_sync

from .windows import CHROMIUM, FLAGS

override_settings(**MODES["one"]).enable()


@pytest.fixture(scope="session", autouse=True)
def databases() -> Iterator[None]:
    """What was made on the server for schools of the tests is dropped after the last."""
    yield
    databases_drop()


@pytest.fixture
def many() -> Iterator[None]:
    """In this test the school is one for many, in which people have accounts."""
    with override_settings(**MODES["many"]):
        yield
        cache.clear()


@pytest.fixture(scope="session")
def shallows() -> Library:
    """The library with the small course."""
    read = read_library([COURSES / "shallows"])
    assert not read.broken
    return read


@pytest.fixture
def school(db: None, shallows: Library) -> Iterator[Library]:
    """The small course, ready to be taken."""
    library_open(shallows)
    catalogue_sync(library=shallows)
    yield shallows
    library_open(shallows)
    cache.clear()


@pytest.fixture
def learner(school: Library) -> User:
    return User.objects.create(username=THE_ONE_LEARNER)


@pytest.fixture
def stranger(school: Library) -> User:
    return User.objects.create(username="stranger")


@pytest.fixture
def browser(learner: User) -> Client:
    """A browser in English in which the learner is signed in."""
    client = Client(headers={"accept-language": "en"})
    client.force_login(learner)
    return client


@pytest.fixture
def japanese(learner: User) -> Client:
    """The same in Japanese."""
    client = Client(headers={"accept-language": "ja"})
    client.force_login(learner)
    return client


@pytest.fixture
def lecture(school: Library) -> Item:
    return Item.objects.get(path="shallows/mean/lecture")


@pytest.fixture
def lab(school: Library) -> Item:
    return Item.objects.get(path="shallows/mean/labs/small")


@pytest.fixture
def unit(school: Library) -> Unit:
    return Unit.objects.get(slug="mean")


@pytest.fixture
def choice(school, tmp_path) -> Iterator[tuple[Item, Item]]:
    """Two labs in the place of one."""
    unit = shutil.copytree(COURSES / "shallows", tmp_path / "shallows") / "mean"
    shutil.copytree(unit / "labs" / "small", unit / "labs" / "small-too")
    facts = (unit / "unit.toml").read_text(encoding="utf-8")
    both = '"labs/small", "labs/small-too"'
    facts = f"either = [[{both}]]\n" + facts.replace('"labs/small"', both)
    (unit / "unit.toml").write_text(facts, encoding="utf-8")
    read = read_library([unit.parent])
    assert () == read.broken
    library_open(read)
    catalogue_sync(library=read)
    yield (
        Item.objects.get(path="shallows/mean/labs/small"),
        Item.objects.get(path="shallows/mean/labs/small-too"),
    )
    library_open(school)


@pytest.fixture(scope="module")
def chromium():
    """Headless Chromium, for the tests of one module."""
    playwright = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM.exists():
        pytest.skip("no Chromium here: apt-get install chromium")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield opened
        opened.close()
