"""The ledger: nothing is made, nothing is lost, and nobody pays for what the school broke."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.db import IntegrityError, transaction
from django.db.models.functions import Now
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensui.school.accounts.models import User
from sensui.school.compute.credits.models import Account, Allowance, Movement, Price
from sensui.school.compute.credits.services import (
    account_of,
    allowances_give,
    credits_grant,
    credits_move,
    held_for,
    is_free,
    ledger_faults,
)
from sensui.school.compute.errors import JobRefused, NotEnoughCredits
from sensui.school.compute.leases import job_break, job_finish, job_give_back, job_take
from sensui.school.compute.models import Job
from sensui.school.compute.services import job_again, job_cancel, job_enqueue
from sensui.school.compute.worker import work_once
from sensui.school.teaching.models import Membership, Offering, Role

from .conftest import lapse, now_is, waited

HOUR = 4000  # what an hour costs, in thousandths
HALF = 2000  # what is reserved: half an hour


@pytest.fixture
def for_many(settings):
    """A school that counts credits."""
    settings.OPTIONS = replace(django_settings.OPTIONS, token_entry=False)


@pytest.fixture
def paid(kind, for_many, school):
    """A kind of runs whose time costs something, of which half an hour is the most."""

    def make(handler=lambda run: {}, **more):
        return kind(handler, machine="gpu", longest_seconds=1800, **more)

    make()
    Price.objects.create(machine="gpu", per_hour=HOUR)
    return make


@pytest.fixture
def rich(paid, learner: User) -> User:
    credits_grant(learner=learner, amount=10_000, key="for the tests")
    return learner


def took(job: Job, minutes: float) -> Job:
    """As if the attempt that goes on had begun so long ago."""
    Job.objects.filter(pk=job.pk).update(started_at=Now() - timedelta(minutes=minutes))
    return job


def balance(learner: User) -> int:
    return account_of(learner).balance


def test_what_was_used_is_paid_and_the_rest_comes_back(rich, asked):
    job = asked(rich)
    assert 10_000 == balance(rich)

    taken = took(job_take(), minutes=15)
    assert (10_000 - HALF, HALF) == (balance(rich), held_for(job.pk))
    job_finish(taken, {})

    assert (True, 0) == (8_999 <= balance(rich) <= 9_000, held_for(job.pk))
    assert [] == ledger_faults()


def test_what_the_school_broke_costs_nothing(rich, paid, asked):
    paid(attempts=2)
    job = asked(rich)
    for _ in range(2):
        job_break(took(job_take(), minutes=20), fault="cosmic rays")
        waited(job)

    assert ("failed", 10_000) == (now_is(job).state, balance(rich))
    assert [] == ledger_faults()


def test_only_the_attempt_that_came_to_an_end_is_paid_for(rich, asked):
    asked(rich)
    lapse(took(job_take(), minutes=25))
    job_give_back(took(job_take(), minutes=25))

    job_finish(took(job_take(), minutes=3), {})

    assert 10_000 - 201 <= balance(rich) <= 10_000 - 200
    assert [] == ledger_faults()


def test_what_its_own_learner_broke_or_cancelled_is_paid(rich, paid, asked):
    def refuses(run):
        took(run.job, minutes=15)
        raise JobRefused("Your program is at fault.")

    paid(refuses)
    asked(rich)
    work_once()
    assert 8_999 <= balance(rich) <= 9_000

    paid(lambda run: took(run.job, minutes=15) and job_cancel(job=run.job) and run.flush())
    asked(rich)
    work_once()

    assert 7_998 <= balance(rich) <= 8_000
    assert [] == ledger_faults()


def test_what_was_cancelled_before_it_began_costs_nothing(rich, asked):
    job_cancel(job=asked(rich))

    assert (10_000, 0) == (balance(rich), Movement.objects.exclude(reason="grant").count())


def test_nothing_costs_more_than_was_reserved(rich, asked):
    asked(rich)

    job_finish(took(job_take(), minutes=600), {})

    assert 10_000 - HALF == balance(rich)


def test_who_cannot_pay_is_told_so_when_asking_and_when_it_would_begin(rich, paid, asked, stranger):
    with pytest.raises(NotEnoughCredits):
        asked(stranger)

    credits_grant(learner=stranger, amount=HALF, key="for one")
    first, second = asked(stranger), asked(stranger)
    taken = job_take()
    assert (first.pk, None) == (taken.pk, job_take())
    assert ("failed", "You have not enough") == (now_is(second).state, now_is(second).sentence[:19])
    assert [] == ledger_faults()


def test_what_is_tried_again_is_reserved_again(rich, paid, asked):
    paid(attempts=1)
    job = asked(rich)
    job_break(job_take(), fault="once")
    job_again(job=job)
    job_finish(took(job_take(), minutes=15), {})

    assert 8_999 <= balance(rich) <= 9_000
    assert [] == ledger_faults()


def test_a_run_that_goes_on_for_ever_is_stopped(rich, paid, asked, monkeypatch):
    clock = iter(range(0, 10**6, 1000))
    monkeypatch.setattr("sensui.school.compute.run.monotonic", lambda: next(clock))

    def endless(run):
        while True:
            run.save({"at": 1})

    paid(endless)
    job = asked(rich)
    work_once()

    assert ("failed", {"at": 1}) == (now_is(job).state, now_is(job).checkpoint)
    assert "took longer" in now_is(job).sentence


def test_a_school_for_one_and_one_without_prices_are_free(kind, asked, learner, settings):
    kind(machine="gpu")
    Price.objects.create(machine="gpu", per_hour=HOUR)
    assert is_free()
    asked(learner)
    work_once()
    assert 0 == Movement.objects.count()

    settings.OPTIONS = replace(django_settings.OPTIONS, token_entry=False)
    Price.objects.all().delete()

    assert is_free()


def test_each_unit_of_an_offering_gives_its_allowance_once(paid, learner, stranger):
    from django.utils import timezone

    offering = Offering.objects.create(
        slug="spring", title="Spring", course_id="shallows", starts_at=timezone.now(), time_zone="UTC"
    )
    for person, role in ((learner, Role.LEARNER), (stranger, Role.INSTRUCTOR)):
        Membership.objects.create(offering=offering, person=person, role=role, joined_at=timezone.now())
    Allowance.objects.create(offering=offering, unit="", amount=1000)
    Allowance.objects.create(offering=offering, unit="mean", amount=500)

    for _ in range(2):
        allowances_give(learner=learner), allowances_give(learner=stranger)

    from sensui.school.catalog.library import library

    units = sum(len(course.units) for course in library().courses if course.id == "shallows")
    assert (units * 1000 + 500, 0) == (balance(learner), balance(stranger))
    assert [] == ledger_faults()


def test_the_ledger_is_only_appended_to(rich):
    movement = Movement.objects.get()

    with pytest.raises(IntegrityError), transaction.atomic():
        Movement.objects.filter(pk=movement.pk).update(amount=1)
    with pytest.raises(TypeError):
        movement.delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        Movement.objects.create(
            source=movement.source,
            target=movement.source,
            amount=1,
            reason="grant",
            key="k",
            made_at=movement.made_at,
        )


def test_the_database_lets_no_learner_owe(rich):
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.filter(learner=rich).update(balance=-1)


def test_a_balance_that_was_changed_by_hand_is_found(rich):
    Account.objects.filter(learner=rich).update(balance=9_999)

    assert 2 == len(ledger_faults())


STEPS = ["ask", "take", "finish", "break", "refuse", "cancel", "give back", "lapse", "again", "grant"]


@pytest.mark.slow
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 40)), max_size=20))
def test_whatever_happens_in_whatever_order_the_ledger_balances(rich, paid, stranger, steps):
    from sensui.school.compute.errors import JobLost
    from sensui.school.compute.leases import job_give_up

    with transaction.atomic():
        people, taken = [rich, stranger], []
        for number, (step, minutes) in enumerate(steps):
            person = people[minutes % 2]
            jobs = list(Job.objects.order_by("queued_at"))
            job = jobs[minutes % len(jobs)] if jobs else None
            at = taken[minutes % len(taken)] if taken else None
            try:
                match step:
                    case "ask":
                        job_enqueue(kind="tests.run", payload={}, learner=person)
                    case "take":
                        Job.objects.update(not_before=None)
                        taken += [row] if (row := job_take()) else []
                    case "finish" if at:
                        job_finish(took(at, minutes), {})
                    case "break" if at:
                        job_break(took(at, minutes), fault="broke")
                    case "refuse" if at:
                        job_give_up(took(at, minutes), sentence="No", fault="")
                    case "give back" if at:
                        job_give_back(at)
                    case "cancel" if job:
                        job_cancel(job=job)
                    case "lapse" if job:
                        lapse(job)
                    case "again" if job:
                        job_again(job=job)
                    case "grant":
                        credits_grant(learner=person, amount=minutes * 100, key=f"step {number}")
            except (NotEnoughCredits, JobLost):
                continue
            assert [] == ledger_faults()
        for row in Job.objects.all():
            if row.is_over:
                assert 0 == held_for(row.pk)
        transaction.set_rollback(True)


def test_credits_that_are_not_there_do_not_move(rich, stranger):
    with pytest.raises(NotEnoughCredits):
        credits_move(
            source=account_of(stranger), target=account_of(rich), amount=1, reason="grant", key="theft"
        )


def test_the_learner_sees_what_there_is_what_is_held_and_what_was_paid(rich, asked, browser):
    job = asked(rich)
    taken = took(job_take(), minutes=15)
    assert "8</dd>" in browser.get("/jobs/").content.decode()
    assert "Credits held" in browser.get(f"/jobs/{job.pk}/").content.decode()

    job_finish(taken, {})

    assert "Credits paid" in browser.get(f"/jobs/{job.pk}/").content.decode()


def test_where_nothing_costs_anything_nobody_sees_credits(kind, asked, learner, browser):
    kind()
    job = asked(learner)
    work_once()

    for address in ("/jobs/", f"/jobs/{job.pk}/"):
        assert "Credits" not in browser.get(address).content.decode()


def test_an_operator_sets_prices_and_gives_credits(for_many, learner, school):
    from sensui.school.compute.credits.operators import allowance_set, grant_make, price_set

    learner.email = "aki@example.org"
    learner.save()
    price_set(machine="gpu", credits=1)
    price_set(machine="gpu", credits=2.5)

    assert [2500] == list(Price.objects.values_list("per_hour", flat=True))
    assert 3.5 == grant_make(email="Aki@example.org", credits=3.5)
    assert grant_make(email="nobody@example.org", credits=1) is None
    assert allowance_set(offering="nowhere", unit="", credits=1) is None
    assert [] == ledger_faults()
