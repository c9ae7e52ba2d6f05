"""Work poured over days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.school.study.schedule import NoDaysLeft, Work, until, weekly

MONDAY = date(2026, 11, 23)
WEEKEND = frozenset({5, 6})

works = st.lists(st.integers(1, 300), min_size=1, max_size=30).map(
    lambda minutes: [Work(path=f"item-{place}", minutes=count) for place, count in enumerate(minutes)]
)
rests = st.frozensets(st.integers(0, 6), max_size=6)


def test_work_is_spread_evenly_until_the_last_day():
    work = [Work(path="a", minutes=60), Work(path="b", minutes=60)]

    schedule = until(work, start=MONDAY, finish=MONDAY + timedelta(days=1), rests=frozenset())

    assert [(MONDAY, "a", 60), (MONDAY + timedelta(days=1), "b", 60)] == [
        (one.day, one.path, one.minutes) for one in schedule.planned
    ]


def test_a_long_piece_of_work_is_cut_where_the_day_ends():
    schedule = weekly([Work(path="a", minutes=100)], start=MONDAY, hours=7, rests=frozenset())

    assert [60, 40] == [one.minutes for one in schedule.planned]


def test_the_last_minutes_of_a_piece_are_not_left_for_tomorrow():
    work = [Work(path="a", minutes=65), Work(path="b", minutes=55)]

    schedule = until(work, start=MONDAY, finish=MONDAY + timedelta(days=1), rests=frozenset())

    assert [("a", 65), ("b", 55)] == [(one.path, one.minutes) for one in schedule.planned]


def test_days_of_rest_hold_no_work():
    schedule = weekly([Work(path="a", minutes=1200)], start=MONDAY, hours=10, rests=WEEKEND)

    assert not WEEKEND & {one.day.weekday() for one in schedule.planned}


def test_a_plan_with_nothing_but_rest_is_refused():
    saturday = MONDAY + timedelta(days=5)

    with pytest.raises(NoDaysLeft):
        until([Work(path="a", minutes=1)], start=saturday, finish=saturday, rests=WEEKEND)
    with pytest.raises(NoDaysLeft):
        weekly([Work(path="a", minutes=1)], start=MONDAY, hours=5, rests=frozenset(range(7)))


def test_more_than_four_hours_a_day_is_hard():
    work = [Work(path="a", minutes=241)]

    assert until(work, start=MONDAY, finish=MONDAY, rests=frozenset()).is_hard
    assert not until(work, start=MONDAY, finish=MONDAY + timedelta(days=1), rests=frozenset()).is_hard


@given(work=works, days=st.integers(0, 120), rests=rests)
def test_nothing_is_lost_and_the_order_is_kept_until_a_date(work, days, rests):
    finish = MONDAY + timedelta(days=days)
    try:
        schedule = until(work, start=MONDAY, finish=finish, rests=rests)
    except NoDaysLeft:
        return

    assert sum(one.minutes for one in work) == sum(one.minutes for one in schedule.planned)
    assert [one.path for one in work] == list(dict.fromkeys(one.path for one in schedule.planned))
    assert all(MONDAY <= one.day <= finish and one.day.weekday() not in rests for one in schedule.planned)
    assert sorted(one.day for one in schedule.planned) == [one.day for one in schedule.planned]


@given(work=works, hours=st.floats(0.5, 80), rests=rests)
def test_nothing_is_lost_at_so_many_hours_a_week(work, hours, rests):
    schedule = weekly(work, start=MONDAY, hours=hours, rests=rests)

    assert sum(one.minutes for one in work) == sum(one.minutes for one in schedule.planned)
    assert all(one.minutes > 0 and one.day.weekday() not in rests for one in schedule.planned)
