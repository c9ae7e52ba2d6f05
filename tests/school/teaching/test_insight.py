"""What a class finds hard: counted, never ranked, and withheld where few are meant."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from sensui.school.catalog.models import Item
from sensui.school.study.models import Beat, HintOpening, Mistake, Progress, Trace
from sensui.school.teaching.insight.figures import FEWEST, median_shown, share_shown, shown
from sensui.school.teaching.insight.selectors import exercise_figures, item_figures

from .conftest import LAB, joined, signed_in
from .patience import PATIENT

LECTURE = "shallows/mean/lecture"


@PATIENT
@given(count=st.integers(0, 20), of=st.integers(0, 20))
def test_a_figure_of_fewer_than_five_is_never_shown(count, of):
    few = count < FEWEST

    assert few == (shown(count) is None)
    assert not few or share_shown(count, of) is None
    assert few == (median_shown([1.0] * count) is None)


@pytest.fixture
def crowd(spring):
    return [joined(spring, f"learner-{number}") for number in range(8)]


def touched(learner, path, *, done=False):
    now = timezone.now()
    return Progress.objects.create(
        learner=learner,
        item=Item.objects.get(path=path),
        state="done" if done else "started",
        touched_at=now,
        done_at=now if done else None,
    )


def traced(learner, exercise, *, tries=1, passed=None, beats=None, mistake=None, hints=()):
    """One learner's way; `passed` and hints in minutes from now."""
    now = timezone.now()
    trace = Trace.objects.create(
        learner=learner,
        item=Item.objects.get(path=LAB),
        exercise=exercise,
        tries=tries,
        passed_at=None if passed is None else now + timedelta(minutes=passed),
        beats_at_pass=None if passed is None else beats or 0,
    )
    if mistake:
        Mistake.objects.create(trace=trace, misconception=mistake, first_at=now)
    for number, minutes in hints:
        HintOpening.objects.create(trace=trace, number=number, opened_at=now + timedelta(minutes=minutes))
    return trace


def lab_figures(spring, school):
    return {one.name: one for one in exercise_figures(spring, school.things[LAB], "en")}


def test_how_far_the_class_came_and_where_it_stopped(spring, crowd):
    for learner in crowd:
        touched(learner, LECTURE, done=True)
    for learner in crowd[:6]:
        touched(learner, LAB)
    for learner in crowd[:2]:
        touched(learner, "shallows/spread/lecture")

    figures = {one.thing.path: one for one in item_figures(spring)}

    assert (8, 8, None) == (figures[LECTURE].reached, figures[LECTURE].done, figures[LECTURE].furthest)
    assert (6, None) == (figures[LAB].reached, figures[LAB].done)
    assert figures["shallows/spread/lecture"].reached is None


def test_where_five_stop_it_is_told(spring, crowd):
    for learner in crowd:
        touched(learner, LECTURE)
    for learner in crowd[:3]:
        touched(learner, LAB)

    assert 5 == {one.thing.path: one for one in item_figures(spring)}[LECTURE].furthest


def test_the_time_on_a_thing_is_the_median_of_the_class(spring, crowd, stranger):
    item = Item.objects.get(path=LECTURE)
    for learner, count in zip([*crowd[:5], stranger], [2, 4, 6, 8, 100, 1000], strict=True):
        Beat.objects.bulk_create(
            Beat(learner=learner, item=item, slot=slot, day="2026-11-20") for slot in range(count)
        )

    assert 3 == {one.thing.path: one for one in item_figures(spring)}[LECTURE].minutes


def test_misconceptions_are_counted_by_exercise_in_the_authors_words(spring, school, crowd, stranger):
    for learner in [*crowd[:6], stranger]:
        traced(learner, "mean", mistake="mean_forgets_the_size")
    traced(crowd[7], "mean", mistake="mean_of_yesterday")

    common, rare = lab_figures(spring, school)["mean"].misconceptions

    assert ("mean_forgets_the_size", 6) == (common.id, common.count)
    assert common.says.en.endswith("What is a mean divided by?")
    assert ("mean_of_yesterday", None, None) == (rare.id, rare.count, rare.says)


def test_a_hint_helps_whom_it_brings_to_pass(spring, school, crowd):
    for place, learner in enumerate(crowd):
        traced(learner, "mean", passed=10 if place < 6 else None, hints=[(1, 5)])

    hint = lab_figures(spring, school)["mean"].hints[0]

    assert (8, 75) == (hint.opened, hint.helped)


def test_a_hint_that_is_opened_after_passing_helped_nobody(spring, school, crowd):
    for learner in crowd:
        traced(learner, "mean", passed=1, hints=[(1, 5)])

    figures = lab_figures(spring, school)["mean"]

    assert (None, 100) == (figures.hints[0].opened, figures.without_hints)


def test_tries_and_minutes_are_those_of_who_passed_one_exercise_after_the_other(spring, school, crowd):
    for place, learner in enumerate(crowd[:5]):
        traced(learner, "mean", tries=place + 1, passed=1, beats=10)
        traced(learner, "centred", tries=1, passed=2, beats=30)
    traced(crowd[5], "mean", tries=99)

    figures = lab_figures(spring, school)

    assert (3, 5) == (figures["mean"].tries, figures["mean"].minutes)
    assert 10 == figures["centred"].minutes
    assert (6, 5) == (figures["mean"].tried, figures["mean"].passed)


def test_the_pages_name_nobody(spring, crowd, desk):
    for learner in crowd:
        touched(learner, LAB)
        traced(learner, "mean", passed=10, mistake="mean_forgets_the_size", hints=[(1, 5)])

    pages = [desk.get(f"/offerings/spring/insight/{rest}").content.decode() for rest in ("", "mean/small/")]

    assert not any(learner.username in page for learner in crowd for page in pages)
    assert "What is a mean divided by?" in pages[1]


def test_of_fewer_than_five_learners_nothing_is_shown(spring, desk, mika, ren):
    for rest in ("", "mean/small/"):
        page = desk.get(f"/offerings/spring/insight/{rest}").content.decode()
        assert "fewer than five learners" in page
        assert "<table" not in page


def test_insight_is_of_ones_own_offering_and_for_who_teaches_it(spring, crowd, stranger, desk):
    for address in ("/offerings/spring/insight/", "/offerings/spring/insight/mean/small/"):
        assert 403 == signed_in(crowd[0]).get(address).status_code
        assert 404 == signed_in(stranger).get(address).status_code
    assert 404 == desk.get("/offerings/spring/insight/mean/none/").status_code


def test_insight_takes_as_many_queries_for_thirty_as_for_eight(
    spring, school, crowd, django_assert_num_queries, django_assert_max_num_queries
):
    for learner in crowd:
        traced(learner, "mean", passed=10, mistake="mean_forgets_the_size", hints=[(1, 5)])
    with django_assert_max_num_queries(8) as few:
        lab_figures(spring, school)
    for number in range(22):
        learner = joined(spring, f"more-{number}")
        traced(learner, "mean", passed=10, mistake="mean_forgets_the_size", hints=[(1, 5)])

    with django_assert_num_queries(len(few.captured_queries)):
        assert 30 == lab_figures(spring, school)["mean"].passed
