"""A run is done once, whatever happens to those who do it."""

import pytest
from django.db import IntegrityError, OperationalError, transaction
from django.utils.translation import gettext_lazy, override

from sensui.school.compute.errors import JobCancelled, JobLost, JobRefused
from sensui.school.compute.leases import (
    DIED,
    job_break,
    job_finish,
    job_give_back,
    job_take,
    lease_renew,
)
from sensui.school.compute.models import Job
from sensui.school.compute.run import Run
from sensui.school.compute.services import job_again, job_cancel, job_enqueue
from sensui.school.compute.worker import work_once

from .conftest import lapse, now_is, waited

GONE = 2**22 + 1  # higher than any process id


def test_what_is_asked_for_is_done_and_its_result_kept(kind, asked):
    kind(lambda run: {"sum": run.payload["one"] + run.payload["two"]})
    job = asked(one=1, two=2)

    assert 1 == work_once()

    done = now_is(job)
    assert ("done", {"sum": 3}, 1, 1.0, "") == (
        done.state,
        done.result,
        done.attempt,
        done.fraction,
        done.lease_holder,
    )
    assert 0 == work_once()


def test_the_same_key_is_the_same_run(kind, asked):
    kind()
    first, second, other = asked(key="one"), asked(key="one"), asked(key="two")

    assert (first.pk, True) == (second.pk, other.pk != first.pk)
    assert 2 == work_once()


def test_a_kind_that_nobody_knows_is_refused_and_one_that_was_removed_waits(kind, asked):
    made = kind()
    job = asked()
    with pytest.raises(KeyError):
        job_enqueue(kind="tests.unknown", payload={})
    Job.objects.filter(pk=job.pk).update(kind="tests.removed")

    assert made is not None
    assert 0 == work_once()
    assert "queued" == now_is(job).state


def test_whoever_lost_the_lease_writes_nothing(kind, asked):
    kept = []
    made = kind()
    made.finished(lambda job, result: kept.append(result))
    job = asked()
    first = job_take()
    lapse(job)
    second = job_take()

    for write in (
        lambda: job_finish(first, {"by": "first"}),
        lambda: job_break(first, fault="too late"),
        lambda: lease_renew(first, fraction=0.5),
    ):
        with pytest.raises(JobLost):
            write()
    job_give_back(first)
    job_finish(second, {"by": "second"})

    assert [{"by": "second"}] == kept
    assert ({"by": "second"}, 2) == (now_is(job).result, now_is(job).attempt)


def test_a_result_is_kept_when_the_lease_lapsed_and_nobody_took_it(kind, asked):
    kind()
    job = asked()
    taken = job_take()
    lapse(job)

    job_finish(taken, {})

    assert "done" == now_is(job).state


def test_what_a_dead_process_held_is_taken_at_once(kind, asked):
    kind()
    job = asked()
    taken = job_take()
    assert job_take() is None
    machine = taken.lease_holder.split("/")[0]
    Job.objects.filter(pk=job.pk).update(lease_holder=f"{machine}/{GONE}/abc")

    assert job.pk == job_take().pk


def test_what_a_process_of_another_machine_held_is_left_until_its_lease_lapses(kind, asked):
    kind()
    job = asked()
    job_take()
    Job.objects.filter(pk=job.pk).update(lease_holder=f"another.machine/{GONE}/abc")
    assert job_take() is None

    lapse(job)

    assert job.pk == job_take().pk


def test_another_attempt_begins_at_the_checkpoint(kind, asked):
    def count(run: Run):
        begin = (run.checkpoint or {"at": 0})["at"]
        for step in range(begin, 10):
            run.point("loss", step, 10 - step if run.attempt == 1 else 100)
            run.progress((step + 1) / 10)
            run.save({"at": step + 1})
            if step == 5 and run.attempt == 1:
                raise RuntimeError("the machine went away")
        return {"began": begin}

    kind(count)
    job = asked()
    work_once()
    assert ("queued", {"at": 6}, 0.6) == (now_is(job).state, now_is(job).checkpoint, now_is(job).fraction)
    waited(job)

    work_once()

    done = now_is(job)
    assert ("done", {"began": 6}, 2) == (done.state, done.result, done.attempt)
    assert [10, 9, 8, 7, 6, 5, 100, 100, 100, 100] == list(done.points.values_list("value", flat=True))


def test_a_step_that_is_drawn_again_replaces_what_was_there(kind, asked):
    def draw(run: Run):
        run.point("loss", 1, 5)
        run.flush()
        run.point("loss", 1, 4)
        run.point("loss", 2, float("nan"))
        run.point("loss", 3, float("inf"))
        return {}

    kind(draw)
    job = asked()
    work_once()

    assert [("loss", 1, 4)] == list(now_is(job).points.values_list("curve", "step", "value"))


def test_a_run_that_always_breaks_is_given_up_and_both_are_told(kind, asked):
    failed = []

    def breaks(run: Run):
        raise RuntimeError("cosmic rays")

    made = kind(breaks, attempts=3)
    made.failed(lambda job: failed.append(job.pk))
    job = asked()
    for _ in range(5):
        work_once()
        waited(job)

    gone = now_is(job)
    assert ("failed", 3, [job.pk]) == (gone.state, gone.attempt, failed)
    assert "cosmic rays" in gone.fault
    with override("ja"):
        japanese = gone.sentence
    assert "not your fault" in gone.sentence
    assert japanese != gone.sentence
    assert "cosmic" not in gone.sentence


def test_a_run_that_kills_its_workers_is_given_up(kind, asked):
    kind(attempts=3)
    job = asked()
    for _ in range(3):
        assert job.pk == job_take().pk
        lapse(job)

    assert job_take() is None
    assert ("failed", DIED) == (now_is(job).state, now_is(job).fault)


def test_what_can_have_no_result_is_not_tried_again_and_its_learner_told_why(kind, asked):
    def refuses(run: Run):
        raise JobRefused(gettext_lazy("Cancelled"))

    kind(refuses)
    job = asked()
    work_once()

    assert ("failed", 1, "Cancelled") == (now_is(job).state, now_is(job).attempt, now_is(job).sentence)


def test_what_follows_from_a_result_happens_with_it_or_not_at_all(kind, asked):
    broken = [True, False]
    made = kind()

    @made.finished
    def follows(job, result):
        asked(kind="tests.run", key="follow")
        if broken.pop(0):
            raise RuntimeError("half of it")
        return {"kept": "in its place"}

    job = asked()
    assert 1 == work_once(most=1)
    assert 1 == Job.objects.count()
    waited(job)

    work_once(most=1)

    assert ("done", {"kept": "in its place"}) == (now_is(job).state, now_is(job).result)
    assert 2 == Job.objects.count()


def test_an_app_that_stumbles_at_the_end_does_not_keep_others_waiting(kind, asked):
    made = kind(attempts=1)
    made.failed(lambda job: 1 / 0)
    poison = asked()
    job_take()
    lapse(poison)
    other = asked()

    assert 1 == work_once()
    assert ("failed", "done") == (now_is(poison).state, now_is(other).state)


def test_what_waits_is_cancelled_at_once(kind, asked):
    cancelled = []
    kind().cancelled(lambda job: cancelled.append(job.pk))
    job = asked()

    job_cancel(job=job)

    assert ("cancelled", [job.pk]) == (now_is(job).state, cancelled)
    assert 0 == work_once()


def test_what_runs_is_cancelled_when_it_next_says_how_it_goes(kind, asked):
    heard = []

    def listens(run: Run):
        job_cancel(job=run.job)
        try:
            run.save({"at": 1})
        except JobCancelled:
            heard.append("cancelled")
            raise
        return {"never": "kept"}

    kind(listens)
    job = asked()
    work_once()

    assert ["cancelled"] == heard
    assert ("cancelled", None) == (now_is(job).state, now_is(job).result)


def test_a_result_that_comes_after_the_cancelling_does_not_count(kind, asked):
    kept = []
    made = kind(lambda run: job_cancel(job=run.job) and {"late": True})
    made.finished(lambda job, result: kept.append(result))
    job = asked()
    taken = job_take()
    job_cancel(job=job)
    job_finish(taken, {"late": True})

    assert ("cancelled", []) == (now_is(job).state, kept)


def test_what_was_cancelled_while_its_worker_died_is_not_begun_again(kind, asked):
    kind()
    job = asked()
    job_take()
    job_cancel(job=job)
    lapse(job)

    assert job_take() is None
    assert "cancelled" == now_is(job).state


def test_what_is_over_is_not_cancelled(kind, asked):
    kind()
    job = asked()
    work_once()

    assert "done" == job_cancel(job=job).state


def test_what_was_given_up_can_be_asked_for_again_from_its_checkpoint(kind, asked):
    def breaks(run: Run):
        if run.checkpoint:
            return {"from": run.checkpoint["at"]}
        run.save({"at": 3})
        raise RuntimeError

    kind(breaks, attempts=1)
    job = asked()
    work_once()
    assert "failed" == now_is(job).state

    job_again(job=job)
    job_again(job=job)

    assert 1 == work_once()
    assert ("done", {"from": 3}, {}) == (now_is(job).state, now_is(job).result, now_is(job).error)


def test_an_attempt_that_the_worker_gave_back_does_not_count(kind, asked):
    kind()
    job = asked()
    job_give_back(job_take())

    assert ("queued", 0) == (now_is(job).state, now_is(job).attempt)
    assert 1 == work_once()


def test_a_database_that_is_started_anew_is_waited_for(kind, asked, monkeypatch):
    from sensui.school.compute import patience

    answers, waits = [OperationalError("gone"), OperationalError("starting up"), "there"], []

    def ask():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    class Outside:
        in_atomic_block = False

        def close(self):
            pass

    monkeypatch.setattr(patience, "connection", Outside())

    assert "there" == patience.patiently(ask, wait=waits.append)
    assert [0.1, 0.2] == waits


@pytest.mark.parametrize(
    "facts",
    [
        {"state": "lost"},
        {"state": "running"},
        {"lease_holder": "me"},
        {"result": {}},
        {"state": "done"},
        {"fraction": 1.5},
    ],
    ids=str,
)
def test_the_database_refuses_a_run_that_cannot_be(kind, asked, facts):
    kind()
    job = asked()

    with pytest.raises(IntegrityError), transaction.atomic():
        Job.objects.filter(pk=job.pk).update(**facts)
