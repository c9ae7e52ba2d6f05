"""What being late costs, whatever the policy."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.school.teaching.gradebook.late import DAY, LatePolicy

from .patience import PATIENT

DUE = datetime(2026, 12, 1, 14, 59, tzinfo=UTC)
SPANS = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=60))
POLICIES = st.builds(
    LatePolicy,
    grace=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=2)),
    percent_per_day=st.floats(0, 100),
    cut_off=st.none() | SPANS,
)


@PATIENT
@given(policy=POLICIES, early=SPANS)
def test_what_comes_in_time_is_kept_whole(policy, early):
    assert 1 == policy.kept(due_at=DUE, handed_in_at=DUE - early)


@PATIENT
@given(policy=POLICIES, at=SPANS)
def test_without_a_deadline_nothing_is_late(policy, at):
    assert 1 == policy.kept(due_at=None, handed_in_at=DUE + at)
    assert 0 == policy.days_late(due_at=None, handed_in_at=DUE + at)


@PATIENT
@given(policy=POLICIES)
def test_the_grace_costs_nothing_to_its_last_moment(policy):
    assert 1 == policy.kept(due_at=DUE, handed_in_at=DUE + policy.grace)


@PATIENT
@given(policy=POLICIES, first=SPANS, more=SPANS)
def test_later_is_never_worth_more(policy, first, more):
    earlier = policy.kept(due_at=DUE, handed_in_at=DUE + first)
    later = policy.kept(due_at=DUE, handed_in_at=DUE + first + more)

    assert (later or 0) <= (earlier or 0)
    assert earlier is not None or later is None


@PATIENT
@given(policy=POLICIES, at=SPANS, longer=SPANS)
def test_an_extension_never_costs_anything(policy, at, longer):
    before = policy.kept(due_at=DUE, handed_in_at=DUE + at)
    after = policy.kept(due_at=DUE + longer, handed_in_at=DUE + at)

    assert (before or 0) <= (after or 0)


@PATIENT
@given(policy=POLICIES, at=SPANS)
def test_what_is_kept_is_a_share_and_nothing_after_the_close(policy, at):
    kept = policy.kept(due_at=DUE, handed_in_at=DUE + at)
    closes_at = policy.closes_at(DUE)

    assert kept is None or 0 <= kept <= 1
    assert (kept is None) == (closes_at is not None and DUE + at > closes_at)


@pytest.mark.parametrize(
    ("late", "kept"),
    [
        (timedelta(minutes=10), 1),
        (timedelta(minutes=11), 0.9),
        (DAY, 0.9),
        (DAY + timedelta(seconds=1), 0.8),
        (7 * DAY, pytest.approx(0.3)),
        (7 * DAY + timedelta(seconds=1), None),
    ],
)
def test_ten_percent_a_day_after_ten_minutes_for_a_week(late, kept):
    policy = LatePolicy(grace=timedelta(minutes=10), percent_per_day=10, cut_off=7 * DAY)

    assert kept == policy.kept(due_at=DUE, handed_in_at=DUE + late)
