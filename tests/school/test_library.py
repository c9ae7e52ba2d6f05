"""From folders to rows."""

import shutil

import pytest

from sensui.school.catalog.library import library_open, read_library
from sensui.school.catalog.models import Course, Entry, Item
from sensui.school.catalog.search import entry_search
from sensui.school.catalog.services import catalogue_sync
from sensui.school.study.services import item_finish

from .conftest import COURSES


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(COURSES / "shallows", tmp_path / "shallows")


def reopen(folder, **kwargs):
    read = read_library([folder], **kwargs)
    library_open(read)
    catalogue_sync(library=read)
    return read


def test_everything_there_is_to_do_has_a_row(school):
    assert {
        "shallows/mean/lecture": ("lecture", 35),
        "shallows/mean/quiz": ("quiz", 10),
        "shallows/mean/labs/small": ("lab", 45),
        "shallows/spread/lecture": ("lecture", 60),
    } == {item.path: (item.kind, item.minutes) for item in Item.objects.all()}


def test_opening_the_same_courses_again_writes_nothing(school, django_assert_num_queries):
    with django_assert_num_queries(1):
        catalogue_sync(library=school)


def test_what_is_gone_is_no_longer_offered_and_its_learners_keep_their_rows(school, folder, learner, lab):
    item_finish(learner=learner, item=lab)
    unit = folder / "mean" / "unit.toml"
    unit.write_text(unit.read_text().replace(', "labs/small"', ""))
    shutil.rmtree(folder / "mean" / "labs")

    reopen(folder)

    lab.refresh_from_db()
    assert not lab.is_offered
    assert learner.progress.get().is_done
    assert not any("labs/small" in found.entry.path for found in entry_search("mean", language="en"))


def test_a_changed_text_is_found_by_its_new_words(school, folder):
    text = folder / "mean" / "lecture.en.md"
    text.write_text(text.read_text().replace("Every number counts", "Every porpoise swims"))

    reopen(folder)

    assert entry_search("porpoise", language="en")
    assert not entry_search("counts", language="en")


def test_a_broken_course_is_set_aside_with_its_faults(school, folder, browser):
    (folder / "mean" / "lecture.ja.md").unlink()

    read = read_library([folder, COURSES / "shallows"])

    assert ["shallows"] == [course.id for course in read.courses]
    assert read.broken[0].faults
    library_open(read)
    assert "has faults and is not shown" in browser.get("/courses/").content.decode()


def test_a_placement_quiz_that_names_no_unit_breaks_the_course(folder):
    file = folder / "placement.toml"
    file.write_text(file.read_text().replace('unit = "spread"', 'unit = "nowhere"'))

    read = read_library([folder])

    assert () == read.courses
    assert "nowhere" in read.broken[0].faults[0].found


def test_without_courses_the_school_says_what_to_do(school, browser, tmp_path):
    reopen(tmp_path)

    assert not Course.objects.filter(is_offered=True).exists()
    assert not Entry.objects.exists()
    for address in ("/", "/courses/", "/glossary/", "/search/?q=mean", "/journal/", "/plan/", "/settings/"):
        assert 200 == browser.get(address).status_code
    assert "There is no course here yet." in browser.get("/courses/").content.decode()


def test_a_course_that_was_read_once_is_kept(folder, tmp_path):
    cache = tmp_path / "cache"

    first = read_library([folder], cache=cache)
    again = read_library([folder], cache=cache)

    assert first.courses == again.courses
    assert 1 == len(list(cache.iterdir()))


def test_a_changed_course_is_read_anew_and_a_spoilt_cache_is_no_harm(folder, tmp_path):
    cache = tmp_path / "cache"
    read_library([folder], cache=cache)
    unit = folder / "mean" / "unit.toml"
    unit.write_text(unit.read_text().replace("The mean", "The mean, anew"))

    assert "The mean, anew" == read_library([folder], cache=cache).units[0].title.en

    for kept in cache.iterdir():
        kept.write_bytes(b"spoilt")
    assert "The mean, anew" == read_library([folder], cache=cache).units[0].title.en
