"""Whose turn it is, and what is said of the wait."""

from datetime import timedelta

import pytest
from django.db.models.functions import Now

from sensui.school.accounts.models import User
from sensui.school.compute.leases import job_finish, job_take
from sensui.school.compute.models import Job
from sensui.school.compute.queue import expected_seconds, expected_wait, position_of

from .conftest import now_is


@pytest.fixture
def people(db):
    return [User.objects.create(username=name) for name in ("aki", "ben", "chie")]


def served(times: int) -> list[str]:
    """Who is served next, one after the other."""
    order = []
    for _ in range(times):
        job = job_take()
        order.append(job.learner.username)
        job_finish(job, {})
    return order


def test_one_learner_is_served_in_order(kind, asked, people):
    kind()
    jobs = [asked(people[0], number=number) for number in range(4)]

    assert [job.pk for job in jobs] == [job_take().pk for _ in jobs]


def test_who_asks_for_a_hundred_runs_does_not_keep_another_waiting(kind, asked, people):
    kind()
    for _ in range(100):
        asked(people[0])
    served(30)
    asked(people[1])

    assert "ben" in served(2)


def test_who_was_served_much_does_not_wait_longer_for_it_once_others_are_served(kind, asked, people):
    kind()
    for _ in range(20):
        asked(people[0])
    served(20)
    for _ in range(5):
        asked(people[1])
    asked(people[0])

    assert "aki" in served(2)


def test_three_who_ask_for_many_take_turns(kind, asked, people):
    kind()
    for person, times in zip(people, (30, 10, 5), strict=True):
        for _ in range(times):
            asked(person)

    order = served(15)

    assert [5, 5, 5] == [order.count(name) for name in ("aki", "ben", "chie")]


def test_long_runs_cost_their_learner_more_turns_than_short_ones(kind, asked, people):
    kind(name="tests.run", expected_seconds=1)
    kind(name="tests.slow", expected_seconds=10)
    for _ in range(20):
        asked(people[0], kind="tests.slow")
        asked(people[1], kind="tests.run")

    order = []
    for _ in range(11):
        job = job_take()
        order.append(job.learner.username)
    assert 9 <= order.count("ben")


def test_long_runs_have_workers_of_their_own(kind, asked, people):
    kind(name="tests.run")
    kind(name="tests.slow", is_long=True)
    slow, short = asked(people[0], kind="tests.slow"), asked(people[0])

    assert short.pk == job_take(lanes=(False,)).pk
    assert job_take(lanes=(False,)) is None
    assert slow.pk == job_take(lanes=(True,)).pk


def test_a_place_in_the_queue_and_a_wait_are_said(kind, asked, people):
    kind(expected_seconds=60)
    first, second, third = (asked(person) for person in people)
    assert [1, 2, 3] == [position_of(now_is(job)) for job in (first, second, third)]
    assert timedelta(seconds=120) == expected_wait(now_is(third))

    job_take()
    Job.objects.filter(pk=first.pk).update(started_at=Now() - timedelta(seconds=20))

    wait = expected_wait(now_is(third)).total_seconds()
    assert (1, 2) == (position_of(now_is(second)), position_of(now_is(third)))
    assert 98 <= wait <= 100


def test_two_workers_halve_the_wait(kind, asked, people):
    kind(expected_seconds=60)
    jobs = [asked(person) for person in (*people, people[0])]
    job_take(), job_take()

    assert 58 <= expected_wait(now_is(jobs[3])).total_seconds() <= 60 * 3 / 2


def test_the_expectation_is_what_was_measured(kind, asked, people):
    kind(expected_seconds=60)
    for seconds in (1, 2, 3, 4, 100):
        job = asked(people[0])
        job_finish(job_take(), {})
        row = now_is(job)
        Job.objects.filter(pk=job.pk).update(started_at=row.finished_at - timedelta(seconds=seconds))

    assert 3 == pytest.approx(expected_seconds("tests.run"))
