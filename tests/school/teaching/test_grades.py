"""Attempts become a grade, and grades a total."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sensui.school.teaching.gradebook.grades import (
    Attempt,
    Grade,
    Keeps,
    Setting,
    State,
    Weighed,
    grade_of,
    total_of,
)
from sensui.school.teaching.gradebook.late import DAY, LatePolicy

from .patience import PATIENT

DUE = datetime(2026, 12, 1, 14, 59, tzinfo=UTC)
POLICY = LatePolicy(percent_per_day=10, cut_off=3 * DAY)
SHARES = st.floats(0, 1)
ATTEMPTS = st.lists(st.tuples(st.integers(-5, 5), st.none() | SHARES), max_size=6).map(
    lambda pairs: [
        Attempt(number=number, at=DUE + days * DAY, share=share)
        for number, (days, share) in enumerate(sorted(pairs, key=lambda pair: pair[0]), start=1)
    ]
)
GRADES = st.lists(
    st.tuples(st.floats(0.1, 10), st.none() | SHARES).map(
        lambda pair: (pair[0], Grade(state=State.GRADED, share=pair[1]))
    ),
    max_size=12,
).map(
    lambda pairs: [
        Weighed(item=item, weight=weight, grade=grade) for item, (weight, grade) in enumerate(pairs)
    ]
)


def graded(attempts, *, keeps=Keeps.BEST, now=DUE + 9 * DAY, due_at=DUE, setting=None):
    return grade_of(attempts, due_at=due_at, now=now, policy=POLICY, keeps=keeps, setting=setting)


@PATIENT
@given(attempts=ATTEMPTS, more=SHARES, late=st.integers(0, 9))
def test_one_more_attempt_never_costs_anything_where_the_best_one_counts(attempts, more, late):
    last = Attempt(number=len(attempts) + 1, at=DUE + (5 + late) * DAY, share=more)

    assert (graded(attempts).share or 0) <= (graded([*attempts, last]).share or 0)


@PATIENT
@given(attempts=ATTEMPTS)
def test_the_best_counts_at_least_as_much_as_the_latest(attempts):
    assert (graded(attempts, keeps=Keeps.LATEST).share or 0) <= (graded(attempts).share or 0)


@PATIENT
@given(attempts=ATTEMPTS, longer=st.integers(0, 9))
def test_an_extension_never_costs_anything_where_the_best_one_counts(attempts, longer):
    assert (graded(attempts).share or 0) <= (graded(attempts, due_at=DUE + longer * DAY).share or 0)


def test_a_late_attempt_is_weighed_after_what_being_late_costs():
    in_time = Attempt(number=1, at=DUE, share=0.85)
    late = Attempt(number=2, at=DUE + timedelta(hours=30), share=1.0)

    best, latest = graded([in_time, late]), graded([in_time, late], keeps=Keeps.LATEST)

    assert (0.85, 1, 0) == (best.share, best.attempt, best.days_late)
    assert (0.8, 2, 2) == (latest.share, latest.attempt, latest.days_late)
    assert 0.2 == round(latest.deducted, 9)


def test_what_comes_after_the_cut_off_neither_counts_nor_displaces_what_counts():
    in_time = Attempt(number=1, at=DUE, share=0.5)
    too_late = Attempt(number=2, at=DUE + 4 * DAY, share=1.0)

    assert 0.5 == graded([in_time, too_late], keeps=Keeps.LATEST).share
    assert (State.MISSING, 0, True) == (
        graded([too_late]).state,
        graded([too_late]).share,
        graded([too_late]).is_too_late,
    )


def test_nothing_is_missing_before_it_is_due():
    assert State.OPEN == graded([], now=DUE).state
    assert State.MISSING == graded([], now=DUE + timedelta(seconds=1)).state
    assert State.OPEN == graded([], due_at=None).state


def test_what_is_not_graded_yet_waits_and_counts_for_nothing_either_way():
    waiting = graded([Attempt(number=1, at=DUE, share=None)])

    assert (State.WAITING, None) == (waiting.state, waiting.share)


def test_the_instructors_word_comes_last():
    attempt = Attempt(number=1, at=DUE, share=0.2)

    assert (State.GRADED, 0.9, True) == _said(graded([attempt], setting=Setting(share=0.9)))
    assert (State.EXCUSED, None, True) == _said(graded([attempt], setting=Setting(share=None)))


def _said(grade):
    return grade.state, grade.share, grade.is_set


@PATIENT
@given(grades=GRADES, drop=st.integers(0, 5))
def test_dropping_the_lowest_never_lowers_the_total(grades, drop):
    whole, dropped = total_of(grades, drop_lowest=drop).share, total_of(grades, drop_lowest=drop + 1).share

    assert (whole is None) == (dropped is None)
    assert whole is None or whole <= dropped + 1e-12


@PATIENT
@given(grades=GRADES, drop=st.integers(0, 20))
def test_the_total_lies_between_the_marks_and_one_always_stays(grades, drop):
    counted = [one.grade.share for one in grades if one.grade.share is not None]
    total = total_of(grades, drop_lowest=drop)

    assert (total.share is None) == (not counted)
    assert total.share is None or min(counted) - 1e-12 <= total.share <= max(counted) + 1e-12
    assert len(total.dropped) == min(drop, max(0, len(counted) - 1))


def test_what_is_excused_takes_no_part_and_what_is_missing_counts_as_nothing():
    grades = [
        Weighed(item=1, weight=1, grade=Grade(state=State.GRADED, share=0.8)),
        Weighed(item=2, weight=3, grade=Grade(state=State.MISSING, share=0)),
        Weighed(item=3, weight=5, grade=Grade(state=State.EXCUSED)),
        Weighed(item=4, weight=5, grade=Grade(state=State.OPEN)),
    ]

    assert 0.2 == total_of(grades, drop_lowest=0).share
    assert (0.8, {2}) == (total_of(grades, drop_lowest=1).share, set(total_of(grades, drop_lowest=1).dropped))
