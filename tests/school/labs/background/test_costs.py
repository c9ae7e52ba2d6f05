"""What a run in the background costs, and whom."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.db.models.functions import Now

from sensui.kernels import KernelEnd, KernelFacts, KernelState
from sensui.school.compute.credits.models import Movement
from sensui.school.compute.credits.operators import price_set
from sensui.school.compute.credits.services import account_of, credits_grant, held_for, ledger_faults
from sensui.school.compute.leases import job_finish, job_take
from sensui.school.compute.models import Job
from sensui.school.compute.run import Run
from sensui.school.compute.worker import perform, work_once
from sensui.school.labs.background.services import background_start
from sensui.school.labs.models import BackgroundRun

from ...compute.conftest import lapse, now_is, waited

LAB = "/courses/shallows/mean/labs/small/"


@pytest.fixture
def for_many(settings):
    settings.OPTIONS = replace(django_settings.OPTIONS, token_entry=False)


@pytest.fixture
def priced(for_many, school):
    """Of the two hours that it may take at most, 8 credits are held."""
    price_set(machine="cpu", credits=4)


def took(job: Job, minutes: float) -> None:
    Job.objects.filter(pk=job.pk).update(started_at=Now() - timedelta(minutes=minutes))


def test_who_cannot_pay_is_told_so_in_a_sentence(priced, cells, notebook, browser, studio):
    cells(a="print one")
    told = browser.post(f"{LAB}background/", follow=True).content.decode()
    shown = studio.open()
    refused = studio.post("background", notebook=shown["notebook"], parent=shown["revision"], tab="tab")

    assert "You have not enough credits for this" in told
    assert "It costs credits: 4 an hour. What you choose is held when it begins" in told
    assert (402, "You have not enough") == (refused.status_code, refused.json()["error"][:19])
    assert not BackgroundRun.objects.exists()


def test_who_has_little_is_held_what_the_chosen_time_costs_and_no_more(priced, cells, notebook, browser):
    cells(a="print one")
    credits_grant(learner=notebook.learner, amount=2_500, key="tests")
    page = browser.get(LAB).content.decode()
    browser.post(f"{LAB}background/", {"minutes": "15"})
    job = job_take()

    assert '<option value="30" selected>30 minutes at most, 2 credits' in page
    assert '<option value="60" disabled>60 minutes at most, 4 credits' in page
    assert (1_000, 1_500) == (held_for(job.pk), account_of(notebook.learner).balance)
    assert 15 * 60 == Run(job).longest_seconds
    took(job, 7.5)
    job_finish(Job.objects.get(pk=job.pk), {"outcome": {}, "executed": {}})
    assert 1_990 < account_of(notebook.learner).balance <= 2_000
    assert [] == ledger_faults()


@pytest.mark.parametrize(("balance", "minutes"), [(1_000, 15), (3_999, 30), (4_000, 60), (9_000, 120)])
def test_unless_said_it_is_the_longest_time_that_can_be_paid(priced, cells, notebook, balance, minutes):
    cells(a="print one")
    credits_grant(learner=notebook.learner, amount=balance, key="tests")

    job = background_start(notebook=notebook).job

    assert 60 * minutes == Run(job).longest_seconds


@pytest.mark.parametrize("minutes", ["1", "9999", "-15", "long"])
def test_a_time_that_is_not_offered_is_not_taken(priced, cells, notebook, browser, minutes):
    cells(a="print one")
    credits_grant(learner=notebook.learner, amount=2_500, key="tests")

    browser.post(f"{LAB}background/", {"minutes": minutes})

    assert 30 * 60 == Run(BackgroundRun.objects.get().job).longest_seconds


def test_what_a_run_took_is_paid_once_although_its_worker_crashed(priced, walled, cells, notebook):
    cells(a="print one")
    credits_grant(learner=notebook.learner, amount=10_000, key="tests")
    run = background_start(notebook=notebook)
    lost = job_take()
    assert (2_000, 8_000) == (account_of(notebook.learner).balance, held_for(run.job_id))
    took(lost, 100)
    lapse(lost)

    again = job_take()
    took(again, 15)
    perform(again, has_heart=False)
    perform(lost, has_heart=False)

    assert ("done", 0) == (now_is(run.job).state, held_for(run.job_id))
    assert 8_900 < account_of(notebook.learner).balance <= 9_000
    assert [] == ledger_faults()


def test_what_the_machine_broke_costs_nothing(priced, walled, cells, notebook):
    def ends(kernel, message) -> bool:
        kernel.end(KernelFacts(state=KernelState.IDLE, end=KernelEnd.KILLED))
        return True

    walled.when["fatal"] = ends
    cells(a="fatal")
    credits_grant(learner=notebook.learner, amount=10_000, key="tests")
    run = background_start(notebook=notebook)
    for _ in range(3):
        taken = job_take()
        took(taken, 15)
        perform(taken, has_heart=False)
        waited(run.job)

    assert ("failed", 10_000) == (now_is(run.job).state, account_of(notebook.learner).balance)
    assert [] == ledger_faults()


def test_one_learner_alone_pays_nothing(walled, cells, notebook, browser):
    price_set(machine="cpu", credits=4)
    cells(a="print one")
    background_start(notebook=notebook)
    work_once()

    assert not Movement.objects.exists()
    assert "credits" not in browser.get(LAB).content.decode()
