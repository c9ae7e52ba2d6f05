"""The way through the exercises of a lab: tries, mistakes, and hints that were opened."""

import pytest

from sensui.school.study.models import Beat, HintOpening, Mistake, Trace
from sensui.school.study.traces import hint_open, verdict_trace

LAB = "shallows/mean/labs/small"


def said(name, outcome, misconception=None):
    return {"name": name, "outcome": outcome, "misconception": misconception}


def test_tries_are_counted_until_the_exercise_passes(learner, lab):
    for outcome in ("failed", "error", "passed", "failed", "passed"):
        verdict_trace(learner=learner, item=lab, said=[said("mean", outcome)])

    trace = Trace.objects.get()
    assert (3, True) == (trace.tries, trace.passed_at is not None)


def test_what_is_not_written_yet_was_not_tried(learner, lab):
    verdict_trace(learner=learner, item=lab, said=[said("mean", "missing")])

    assert not Trace.objects.exists()


def test_a_mistake_is_noted_once_however_often_it_is_made(learner, lab):
    for _ in range(3):
        verdict_trace(learner=learner, item=lab, said=[said("mean", "failed", "mean_forgets_the_size")])

    assert ["mean_forgets_the_size"] == list(Mistake.objects.values_list("misconception", flat=True))


def test_passing_notes_the_half_minutes_spent_on_the_lab(learner, lab, lecture):
    for slot in range(7):
        Beat.objects.create(learner=learner, item=lab, slot=slot, day="2026-11-20")
    Beat.objects.create(learner=learner, item=lecture, slot=9, day="2026-11-20")

    verdict_trace(learner=learner, item=lab, said=[said("mean", "passed")])

    assert 7 == Trace.objects.get().beats_at_pass


def test_a_hint_is_noted_when_it_is_first_opened(learner, lab):
    hint_open(learner=learner, item=lab, exercise="mean", number=2)
    first = HintOpening.objects.get().opened_at
    hint_open(learner=learner, item=lab, exercise="mean", number=2)

    assert [(2, first)] == list(HintOpening.objects.values_list("number", "opened_at"))


def test_the_page_tells_which_hint_was_opened(browser, learner):
    sent = {"item": LAB, "exercise": "mean", "hint": 1}

    assert 204 == browser.post("/api/hints/", sent, content_type="application/json").status_code
    assert ("mean", learner) == (Trace.objects.get().exercise, Trace.objects.get().learner)


@pytest.mark.parametrize(
    "wrong",
    [
        {"item": "shallows/mean/lecture"},
        {"item": "nowhere"},
        {"exercise": "median"},
        {"hint": 0},
        {"hint": 9},
        {"hint": "1"},
        {"hint": True},
        {"hint": None},
    ],
)
def test_a_hint_that_there_is_not_is_refused(browser, wrong):
    sent = {"item": LAB, "exercise": "mean", "hint": 1} | wrong

    assert 400 == browser.post("/api/hints/", sent, content_type="application/json").status_code
    assert not Trace.objects.exists()
