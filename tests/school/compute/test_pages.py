"""What a learner sees of their runs, and an operator of all."""

import pytest
from django.utils import timezone

from sensui.school.compute.curves import MOST_POINTS, curves_of
from sensui.school.compute.leases import job_take
from sensui.school.compute.models import CurvePoint, Job
from sensui.school.compute.registry import Subject
from sensui.school.compute.run import Run
from sensui.school.compute.worker import work_once

from .conftest import now_is


@pytest.fixture
def page(browser):
    """The text of a page."""

    def get(address: str) -> str:
        return browser.get(address).content.decode()

    return get


def test_without_jobs_the_page_says_so(page, japanese):
    assert "No job yet" in page("/jobs/")
    assert "ジョブはまだありません" in japanese.get("/jobs/").content.decode()


def test_who_waits_is_told_the_place_and_the_wait(kind, asked, page, learner, stranger):
    kind(expected_seconds=120)
    asked(stranger)
    mine = asked(learner)

    shown = page(f"/jobs/{mine.pk}/")

    assert "Number 2 in the queue" in shown
    assert "begins in 2 minutes" in shown
    assert 'http-equiv="refresh"' in shown
    assert f"/jobs/{mine.pk}/" in page("/jobs/")


def test_curves_and_log_are_shown_while_it_goes_and_alone_as_a_fragment(kind, asked, page, learner):
    kind()
    job = asked(learner)
    run = Run(job_take())
    run.progress(0.25)
    run.log("epoch 1 <b>")
    for step in range(5):
        run.point("loss", step, 1 / (step + 1))
    run.flush()

    whole, fragment = page(f"/jobs/{job.pk}/"), page(f"/jobs/{job.pk}/?fragment")

    assert fragment.strip() in whole
    assert "<html" not in fragment
    for said in ("25%", "epoch 1 &lt;b&gt;", "loss: now 0.2, between 0.2 and 1", "<polyline", 'value="25"'):
        assert said in fragment
    assert "data-final" not in fragment


def test_what_is_over_leads_to_what_it_was_about(kind, asked, page, learner):
    made = kind()
    made.about(lambda job: Subject(name="a notebook", address="/courses/shallows/"))
    job = asked(learner)
    work_once()

    shown = page(f"/jobs/{job.pk}/")

    assert "data-final" in shown
    assert 'href="/courses/shallows/"' in shown
    assert "Cancel the job" not in shown


def test_what_broke_tells_the_learner_a_sentence_and_the_operator_the_rest(
    kind, asked, page, browser, learner
):
    def breaks(run):
        raise RuntimeError("cosmic rays")

    kind(breaks, attempts=1)
    job = asked(learner)
    work_once()

    shown = page(f"/jobs/{job.pk}/")
    assert "That is not your fault" in shown
    assert "Try again" in shown
    assert "cosmic rays" not in shown

    learner.is_superuser = True
    learner.save()
    assert "cosmic rays" in page(f"/jobs/{job.pk}/")


def test_the_learner_cancels_and_asks_again(kind, asked, browser, page, learner):
    kind()
    job = asked(learner)

    browser.post(f"/jobs/{job.pk}/cancel/")
    assert "cancelled" == now_is(job).state
    browser.post(f"/jobs/{job.pk}/again/")
    assert "queued" == now_is(job).state

    job_take()
    told = browser.post(f"/jobs/{job.pk}/cancel/", follow=True).content.decode()
    assert "It is told to stop" in told
    assert "Being stopped" in told


def test_nobody_sees_or_stops_the_runs_of_others_but_an_operator(kind, asked, browser, learner, stranger):
    kind()
    job = asked(stranger)
    asked()
    assert 404 == browser.get(f"/jobs/{job.pk}/").status_code
    assert 404 == browser.post(f"/jobs/{job.pk}/cancel/").status_code
    assert str(job.pk) not in browser.get("/jobs/?all").content.decode()

    learner.is_superuser = True
    learner.save()

    assert 200 == browser.get(f"/jobs/{job.pk}/").status_code
    assert str(job.pk) in browser.get("/jobs/?all").content.decode()
    assert str(job.pk) not in browser.get("/jobs/").content.decode()


def test_a_long_curve_is_thinned_and_loses_no_spike(kind, asked, learner):
    kind()
    job = asked(learner)
    CurvePoint.objects.bulk_create(
        CurvePoint(job=job, curve="loss", step=step, value=100 if step == 777 else step % 7)
        for step in range(3000)
    )

    (curve,) = curves_of(job)

    assert (0, 2999, 0, 100) == (curve.first_step, curve.last_step, curve.least, curve.most)
    assert len(curve.line.split()) <= MOST_POINTS + 1


@pytest.mark.parametrize("values", [[5.0], [5.0, 5.0], [-1e300, 1e300]], ids=str)
def test_a_curve_of_one_point_or_none_that_rises_can_be_drawn(kind, asked, learner, values):
    kind()
    job = asked(learner)
    CurvePoint.objects.bulk_create(
        CurvePoint(job=job, curve="loss", step=step, value=value) for step, value in enumerate(values)
    )

    (curve,) = curves_of(job)

    assert len(values) == len(curve.line.split())


def test_a_run_that_waits_for_another_attempt_says_so(kind, asked, page, learner):
    job = asked(learner) if kind() else None
    Job.objects.filter(pk=job.pk).update(not_before=timezone.now(), attempt=1)

    assert "it is tried again in a moment" in page(f"/jobs/{job.pk}/")
