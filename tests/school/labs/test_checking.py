"""One exercise is judged on the sources of the notebook, and what was said stays until the answer changes."""

import re
import xml.etree.ElementTree as xml

import numpy as np
import pytest

from sensui.course import Lang, Text
from sensui.grading import Evidence, Finding, JudgeUnavailable, Kind
from sensui.school.compute.worker import work_once
from sensui.school.labs.models import Checked
from sensui.school.labs.plots import plots_of
from sensui.school.study.selectors import progress_get

from .conftest import Studio, written

MEAN = "def mean(x):\n    return np.sum(x) / np.size(x)\n"
SUM = "def mean(x):\n    return np.sum(x)\n"
CENTRED = "def centred(x):\n    return x - mean(x)\n"
LAB = "shallows/mean/labs/small"


def check(studio, exercise: str = "mean", **sources: str):
    shown = studio.open()
    document = shown["notebook"]
    for name, source in sources.items():
        document = written(document, source, cell=f"exercise-{name}")
    return studio.post("check", exercise=exercise, notebook=document, parent=shown["revision"], tab="tab")


def exercise(studio, name: str = "mean") -> dict:
    return next(one for one in studio.open()["exercises"] if one["name"] == name)


def test_before_the_first_check_nothing_is_said(studio):
    facts = exercise(studio)

    assert ("The mean", 0, 1, "unchecked", None, False, None) == tuple(
        facts[key] for key in ("title", "points", "max_points", "outcome", "checked_at", "stale", "verdict")
    )


@pytest.mark.slow
def test_a_right_answer_passes_and_is_saved_first(studio):
    said = check(studio, mean=MEAN).json()

    assert ("mean", "passed", 1, 1, [], None) == tuple(
        said["exercise"][key] for key in ("name", "outcome", "points", "max_points", "findings", "hint")
    )
    assert 2 == said["revision"]
    assert MEAN == studio.source()
    assert said["judged_at"] == exercise(studio)["checked_at"]
    assert not exercise(studio)["stale"]


@pytest.mark.slow
def test_a_known_mistake_is_answered_as_html_in_the_pages_language(studio, japanese):
    said = check(studio, mean=SUM).json()["exercise"]
    assert ("misconception", True) == (
        said["findings"][0]["kind"],
        "What is a mean divided by?" in said["findings"][0]["text"],
    )
    assert "<p>" in said["findings"][0]["html"]

    assert "平均では何で割りますか" in str(exercise(Studio(japanese))["verdict"])


@pytest.mark.slow
def test_a_function_that_rests_on_a_wrong_one_names_it(studio):
    said = check(studio, "centred", mean=SUM, centred=CENTRED).json()["exercise"]

    assert ("failed", 2, ["mean"]) == (said["outcome"], said["points"], said["at_fault"])


@pytest.mark.slow
def test_what_was_said_is_stale_when_the_answer_or_one_that_it_needs_changes(studio):
    check(studio, "centred", mean=MEAN, centred=CENTRED)
    assert not exercise(studio, "centred")["stale"]
    studio.write("# a note", cell="explore-1")
    assert not exercise(studio, "centred")["stale"]

    studio.write(SUM)

    assert exercise(studio, "centred")["stale"]


@pytest.mark.slow
def test_after_the_second_refusal_a_hint_is_offered_then_the_next(studio):
    hints = [check(studio, mean=SUM).json()["exercise"]["hint"] for _ in range(5)]

    assert [None, 1, 2, 3, 3] == hints
    assert check(studio, mean=MEAN).json()["exercise"]["hint"] is None
    assert check(studio, mean=SUM).json()["exercise"]["hint"] is None


@pytest.mark.slow
def test_what_the_answer_prints_comes_with_the_verdict(studio):
    said = check(studio, mean=f"print('loud')\n{MEAN}").json()

    assert "loud" in said["printed"]
    assert 0 < said["seconds"] < 60


@pytest.mark.slow
def test_a_difference_of_arrays_is_drawn(studio):
    said = check(studio, "centred", mean=MEAN, centred="def centred(x):\n    return x + mean(x)\n").json()

    (plot,) = said["exercise"]["plots"]
    assert "centred" in plot["title"]
    root = xml.fromstring(plot["svg"])
    assert 3 == len(root.findall("{http://www.w3.org/2000/svg}g"))


@pytest.mark.slow
def test_checks_are_progress_and_all_passed_is_done(studio, learner):
    check(studio, mean=MEAN)
    progress = progress_get(learner, LAB)
    assert (1, 3, False) == (progress.points, progress.max_points, progress.is_done)

    check(studio, "centred", centred=CENTRED)

    progress = progress_get(learner, LAB)
    assert (3, 3, True) == (progress.points, progress.max_points, progress.is_done)


@pytest.mark.slow
def test_the_notebook_is_handed_in_and_judged(studio):
    shown = studio.open()
    document = written(written(shown["notebook"], MEAN), CENTRED, cell="exercise-centred")

    kept = studio.post("submit", notebook=document, parent=1, tab="tab").json()
    assert (1, "/courses/shallows/mean/labs/small/submissions/1/", 2) == (
        kept["attempt"],
        kept["url"],
        kept["revision"],
    )
    assert {"state": "queued", "verdict": None} == studio.get("submissions/1").json()

    work_once()

    told = studio.get("submissions/1").json()
    assert ("graded", 3) == (told["state"], told["verdict"]["score"])


@pytest.mark.slow
def test_what_was_said_of_a_submission_is_html_as_that_of_a_check(studio):
    shown = studio.open()
    studio.post("submit", notebook=written(shown["notebook"], SUM), parent=1, tab="tab")
    work_once()

    mean = studio.get("submissions/1").json()["verdict"]["exercises"][0]
    assert {"kind", "html", "text"} == set(mean["findings"][0])


def test_what_was_handed_in_is_never_thinned_out(studio, notebook):
    shown = studio.open()
    studio.post("submit", notebook=written(shown["notebook"], MEAN), parent=1, tab="tab")

    assert notebook.revisions.get(number=2).is_kept


def test_an_exercise_that_there_is_not_is_not_found(studio):
    assert 404 == check(studio, "nothing").status_code


def test_a_check_from_a_tab_that_is_behind_is_told_of_the_other(studio):
    shown = studio.open()
    studio.write("theirs", tab="other")

    answer = studio.post(
        "check", exercise="mean", notebook=written(shown["notebook"], "mine"), parent=1, tab="tab"
    )

    assert (409, 2) == (answer.status_code, answer.json()["head"])


def test_when_the_judge_fails_the_learner_is_told_that_it_was_not_them(studio, monkeypatch, caplog):
    def broken(*_args, **_more):
        raise JudgeUnavailable("gone")

    monkeypatch.setattr("sensui.school.labs.checking.judged", broken)

    answer = check(studio, mean=MEAN)

    assert (503, True) == (answer.status_code, "not your fault" in answer.json()["error"])
    assert MEAN == studio.source()
    assert not Checked.objects.exists()


def test_more_checks_than_anybody_needs_are_put_off(studio, monkeypatch):
    monkeypatch.setattr("sensui.school.labs.checking.judged", None)
    answers = [studio.post("check", exercise="nothing") for _ in range(61)]

    assert (429, True) == (answers[-1].status_code, "error" in answers[-1].json())
    assert int(answers[-1].headers["Retry-After"]) > 0


def drawn(got, want, lang=Lang.EN):
    seen = Evidence(name="z", got=np.asarray(got), want=np.asarray(want))
    return plots_of(
        [Finding(kind=Kind.DIFFERENCE, message=Text(en="It differs.", ja="違います。"), evidence=seen)], lang
    )


@pytest.mark.parametrize(
    ("got", "want", "panels"),
    [
        ([1.0, 2.0], [1.0, 3.0], 3),
        ([[1, 2], [3, 4]], [[1.0, np.nan], [np.inf, 4]], 3),
        ([[1.0, 2.0]], [1.0, 2.0, 3.0], 2),
        ([True, False], [False, False], 3),
        ([np.nan, np.nan], [np.nan, 0.0], 3),
        ([1e308, -1e308], [-1e308, 1e308], 3),
    ],
)
def test_arrays_are_drawn_as_pictures_with_words(got, want, panels):
    (plot,) = drawn(got, want)

    root = xml.fromstring(plot["svg"])
    assert panels == len(root.findall("{http://www.w3.org/2000/svg}g"))
    assert "what came: shape (" in root.attrib["aria-label"]
    assert not re.search(r"style=|<script|nan\"", plot["svg"])


def test_the_words_of_a_picture_are_in_the_pages_language():
    assert "あなたの結果" in drawn([1, 2], [3, 4], Lang.JA)[0]["svg"]


def test_what_is_too_long_for_a_picture_is_not_drawn():
    assert [] == drawn(np.zeros(65), np.zeros(65))
