"""Labs: the notebook goes out, comes back, and is judged."""

import json

import nbformat
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sensui.course import notebook_of
from sensui.school.compute.worker import work_once
from sensui.school.labs.models import Submission
from sensui.school.labs.services import submission_create
from sensui.school.study.selectors import progress_get

LAB = "/courses/shallows/mean/labs/small/"
MEAN = "def mean(x):\n    return np.sum(x) / np.size(x)\n"
CENTRED = "def centred(x):\n    return x - mean(x)\n"


@pytest.fixture
def notebook(school):
    """The learner's notebook, with cells filled in."""
    lab = school.things["shallows/mean/labs/small"].lab

    def fill(**sources):
        filled = notebook_of(lab, lang="en", level="standard")
        for cell in filled.cells:
            name = cell.metadata.get("sensui", {}).get("exercise")
            if cell.cell_type == "code" and name in sources:
                cell.source = sources[name]
        return nbformat.writes(filled)

    return fill


def hand_in(browser, text, name="small.ipynb"):
    """Hand a notebook in, and look once it was judged."""
    sent = {"notebook": SimpleUploadedFile(name, text.encode())}
    response = browser.post(f"{LAB}submissions/", sent, follow=True)
    if work_once():
        response = browser.get(response.redirect_chain[-1][0])
    return response


@pytest.mark.parametrize("level", ["guided", "standard", "scratch"])
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_notebook_comes_at_each_level_in_each_language(browser, level, lang):
    response = browser.get(f"{LAB}notebook/{level}.{lang}.ipynb")

    read = nbformat.reads(response.content.decode(), as_version=4)
    assert (level, lang) == (read.metadata.sensui.level, read.metadata.sensui.lang)
    assert f'filename="small.{level}.{lang}.ipynb"' in response.headers["Content-Disposition"]


def test_a_level_that_there_is_not_is_not_found(browser):
    assert 404 == browser.get(f"{LAB}notebook/hardest.en.ipynb").status_code


def test_the_page_has_what_to_write_and_hints_to_unfold(browser):
    page = browser.get(LAB).content.decode()

    assert "Write <code>mean(x)</code>" in page
    assert 6 == page.count('<details class="hint"')
    assert "numpy.size" in page


def test_the_reference_is_nowhere_on_the_page(browser):
    assert "np.sum(x) / np.size(x)" not in browser.get(LAB).content.decode()


@pytest.mark.slow
def test_a_right_notebook_gets_all_points_and_the_lab_is_done(browser, learner, notebook):
    page = hand_in(browser, notebook(mean=MEAN, centred=CENTRED)).content.decode()

    assert "3 of 3 points" in page
    assert 2 == page.count("outcome-passed")
    progress = progress_get(learner, "shallows/mean/labs/small")
    assert (3, 3, True) == (progress.points, progress.max_points, progress.is_done)


@pytest.mark.slow
def test_a_known_mistake_is_answered_in_the_readers_language(browser, japanese, notebook):
    english = hand_in(
        browser, notebook(mean="def mean(x):\n    return np.sum(x)\n", centred=CENTRED)
    ).content.decode()
    there = japanese.get(f"{LAB}submissions/1/").content.decode()

    assert "What is a mean divided by?" in english
    assert "平均では何で割りますか。" in there
    assert "outcome-failed" in english


@pytest.mark.slow
def test_home_says_which_exercise_is_next(browser, notebook, learner):
    browser.post("/courses/shallows/mean/lecture/done/")
    for item in ("shallows/mean/quiz",):
        from sensui.school.catalog.models import Item
        from sensui.school.study.services import item_finish

        item_finish(learner=learner, item=Item.objects.get(path=item))
    hand_in(browser, notebook(mean=MEAN))

    assert "exercise 2 of 2" in browser.get("/").content.decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a notebook",
        "[]",
        "{}",
        json.dumps({"cells": 3}),
        "\udcff".encode("utf-8", "replace").decode(),
    ],
)
def test_a_file_that_is_no_notebook_is_told_so_and_not_kept(browser, text):
    page = hand_in(browser, text or " ").content.decode()

    assert "This file is not a notebook." in page
    assert not Submission.objects.exists()


def test_a_notebook_of_another_lab_is_told_so(browser, notebook):
    text = notebook().replace("shallows/mean/small", "other/unit/lab")

    assert "belongs to another lab" in hand_in(browser, text).content.decode()


def test_no_file_at_all_is_told_so(browser):
    response = browser.post(f"{LAB}submissions/", follow=True)

    assert "Choose the notebook that you saved" in response.content.decode()


@pytest.mark.slow
def test_what_was_handed_in_before_a_crash_is_judged_when_the_school_opens(browser, learner, lab, notebook):
    submission_create(learner=learner, item=lab, notebook=notebook(mean=MEAN, centred=CENTRED))
    assert "is being checked" in browser.get(f"{LAB}submissions/1/").content.decode()

    assert 1 == work_once()

    assert "3 of 3 points" in browser.get(f"{LAB}submissions/1/").content.decode()
    assert 0 == work_once()


def test_nobody_sees_the_submissions_of_others(browser, client, stranger, learner, lab, notebook):
    submission_create(learner=learner, item=lab, notebook=notebook())
    client.force_login(stranger)

    assert 404 == client.get(f"{LAB}submissions/1/").status_code


def test_while_it_is_judged_the_page_looks_again_by_itself(browser, learner, lab, notebook):
    submission_create(learner=learner, item=lab, notebook=notebook())

    assert "2" == browser.get(f"{LAB}submissions/1/").headers["Refresh"]


def test_what_could_not_be_judged_can_be_judged_again(browser, learner, lab, notebook):
    submission_create(learner=learner, item=lab, notebook=notebook())
    Submission.objects.update(state=Submission.State.BROKEN)
    assert "That is not your fault" in browser.get(f"{LAB}submissions/1/").content.decode()

    browser.post(f"{LAB}submissions/1/again/")

    assert Submission.State.QUEUED == Submission.objects.get().state


def test_what_was_judged_is_never_judged_again_by_a_click(browser, learner, lab, notebook):
    submission_create(learner=learner, item=lab, notebook=notebook())
    Submission.objects.update(
        state="graded", points=1, max_points=3, verdict={"en": {"exercises": []}, "ja": {"exercises": []}}
    )

    browser.post(f"{LAB}submissions/1/again/")

    assert Submission.State.GRADED == Submission.objects.get().state
