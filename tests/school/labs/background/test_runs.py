"""A notebook that a job runs: one result however often it was begun, and nothing that was typed since is touched."""

import pytest

from sensui.kernels import KernelEnd, KernelFacts, KernelState
from sensui.school.compute.leases import job_take
from sensui.school.compute.models import CurvePoint
from sensui.school.compute.services import job_cancel
from sensui.school.compute.worker import perform, work_once
from sensui.school.labs.background import services
from sensui.school.labs.background.selectors import executed_get
from sensui.school.labs.background.services import background_start, outputs_put
from sensui.school.labs.documents import packed
from sensui.school.labs.errors import StillRunning
from sensui.school.labs.models import BackgroundRun, Revision

from ...compute.conftest import lapse, now_is, waited
from .conftest import executed, fails, text


def test_every_cell_is_run_once_and_what_it_showed_is_the_result(walled, cells, notebook):
    cells(a="print one", b="", c="print two")
    run = background_start(notebook=notebook)

    assert 1 == work_once()

    job = now_is(run.job)
    assert ("done", 1.0) == (job.state, job.fraction)
    assert {"cells": 2, "done": 2, "stop": "end", "error": "", "kernel": ""} == job.result
    assert {"a": "one\n", "b": "", "c": "two\n"} == {id: text(out) for id, out in executed(run).items()}
    assert ["one", "two"] == [line.text for line in job.lines.all()]
    assert (1, 1) == (walled.starts, walled.stops)


def test_the_kernel_is_the_learners_own(walled, cells, notebook):
    cells(a="print one")
    background_start(notebook=notebook)
    work_once()

    assert [f"learner-{notebook.learner_id}"] == [kernel.home for kernel in walled.kernels.values()]


def test_it_stops_at_an_error_and_says_which(walled, cells, notebook):
    walled.when["bad"] = fails
    cells(a="print one", b="bad", c="print two")
    run = background_start(notebook=notebook)
    work_once()

    outcome = now_is(run.job).result
    assert (1, "error", "ValueError: no") == (outcome["done"], outcome["stop"], outcome["error"])
    assert [] == executed(run)["c"]


def test_while_it_waits_or_goes_on_no_other_is_begun(walled, cells, notebook):
    cells(a="print one")
    first = background_start(notebook=notebook)

    with pytest.raises(StillRunning) as refused:
        background_start(notebook=notebook)
    assert first.job == refused.value.job

    work_once()
    assert first != background_start(notebook=notebook)


def test_what_is_run_is_what_was_saved_when_it_was_asked_for(walled, cells, notebook, studio):
    cells(a="print early")
    run = background_start(notebook=notebook)
    studio.write("print late", cell="a")
    work_once()

    assert "early\n" == text(executed(run)["a"])
    assert Revision.objects.get(notebook=notebook, number=run.revision).is_kept


def test_after_a_crash_of_the_worker_it_is_run_once_more_and_has_one_result(walled, cells, notebook):
    cells(a="print one")
    run = background_start(notebook=notebook)
    lost = job_take()
    lapse(lost)

    work_once()
    perform(lost, has_heart=False)  # it was only asleep, and writes nothing any more

    job = now_is(run.job)
    assert ("done", 2) == (job.state, job.attempt)
    assert ["Attempt 2: the notebook is run from the top again.", "one"] == [
        line.text for line in job.lines.all()
    ]


def test_a_host_that_dies_is_not_the_notebooks_fault(walled, cells, notebook):
    def dies(kernel, message) -> bool:
        kernel.facts = None
        for connection in kernel.connections:
            connection.put_nowait(None)
        del walled.when["fatal"]
        return True

    walled.when["fatal"] = dies
    cells(a="fatal")
    run = background_start(notebook=notebook)
    work_once()
    assert ("queued", True) == (now_is(run.job).state, "HostGone" in now_is(run.job).fault)

    waited(run.job)
    work_once()

    assert ("done", 2) == (now_is(run.job).state, now_is(run.job).attempt)
    assert (2, 2) == (walled.starts, walled.stops)


@pytest.mark.parametrize("end", [KernelEnd.OUT_OF_MEMORY, KernelEnd.CRASHED, KernelEnd.STOPPED])
def test_a_kernel_that_the_notebook_ended_is_a_result(walled, cells, notebook, end):
    def ends(kernel, message) -> bool:
        kernel.say(message, "stream", {"name": "stdout", "text": "last words"})
        kernel.end(KernelFacts(state=KernelState.IDLE, end=end))
        return True

    walled.when["fatal"] = ends
    cells(a="fatal", b="print two")
    run = background_start(notebook=notebook)
    work_once()

    outcome = now_is(run.job).result
    assert ("kernel", end.value, 0) == (outcome["stop"], outcome["kernel"], outcome["done"])
    shown = text(executed(run)["a"])
    assert "last words" in shown
    assert "The kernel ended while it ran this cell" in shown


def test_a_kernel_that_was_killed_from_outside_is_tried_again(walled, cells, notebook):
    def ends(kernel, message) -> bool:
        kernel.end(KernelFacts(state=KernelState.IDLE, end=KernelEnd.KILLED))
        return True

    walled.when["fatal"] = ends
    cells(a="fatal")
    run = background_start(notebook=notebook)
    work_once()

    assert ("queued", 1) == (now_is(run.job).state, now_is(run.job).attempt)


def test_what_pretends_that_its_kernel_died_is_not_run_again_for_nothing(
    walled, cells, notebook, monkeypatch
):
    monkeypatch.setattr("sensui.school.labs.background.bench.LOOK_SECONDS", 0)

    def pretends(kernel, message) -> bool:
        kernel.say(message, "status", {"execution_state": "restarting"})
        return True

    walled.when["forged"] = pretends
    cells(a="forged")
    run = background_start(notebook=notebook)
    work_once()

    assert ("done", "kernel", "") == (
        now_is(run.job).state,
        now_is(run.job).result["stop"],
        now_is(run.job).result["kernel"],
    )


def test_cancelling_ends_its_kernel(walled, cells, notebook, monkeypatch):
    monkeypatch.setattr("sensui.school.compute.run.TELL_EVERY_SECONDS", 0)

    def cancels(kernel, message) -> bool:
        kernel.say(message, "stream", {"name": "stdout", "text": "going on\n"})
        return True

    walled.when["endless"] = cancels
    cells(a="endless")
    run = background_start(notebook=notebook)
    job = job_take()
    job_cancel(job=job)
    perform(job, has_heart=False)

    assert "cancelled" == now_is(run.job).state
    assert (1, 1) == (walled.starts, walled.stops)
    assert executed_get(BackgroundRun.objects.get()) is None


def test_a_run_that_takes_too_long_ends_with_what_there_is(walled, cells, notebook, monkeypatch):
    times = iter([0.0])
    monkeypatch.setattr(
        "sensui.school.labs.background.execution.monotonic", lambda: next(times, 10.0 * 60 * 60)
    )
    walled.when["endless"] = lambda kernel, message: (
        kernel.say(message, "stream", {"name": "stdout", "text": "so far\n"}) or True
    )
    cells(a="endless", b="print two")
    run = background_start(notebook=notebook)
    work_once()

    assert ("done", "time") == (now_is(run.job).state, now_is(run.job).result["stop"])
    shown = text(executed(run)["a"])
    assert "so far" in shown
    assert "has taken as long as it may" in shown


def test_outputs_go_below_cells_that_still_say_the_same(walled, cells, notebook, studio):
    cells(a="print one", b="print two", c="print three")
    run = background_start(notebook=notebook)
    work_once()
    studio.write("print other", cell="b")
    notebook.outputs.create(cell="c", outputs=packed([]), is_running=True)
    run.refresh_from_db()

    assert 1 == outputs_put(background=run)

    shown = {cell["id"]: cell for cell in studio.open()["notebook"]["cells"]}
    assert ("one\n", "", "") == tuple(text(shown[id]["outputs"]) for id in "abc")
    assert "print other" == shown["b"]["source"]


def test_only_the_newest_results_of_a_notebook_are_kept(walled, cells, notebook, monkeypatch):
    monkeypatch.setattr(services, "KEPT", 2)
    cells(a="print one")
    for _ in range(3):
        background_start(notebook=notebook)
        work_once()

    kept = BackgroundRun.objects.order_by("pk").values_list("executed", flat=True)
    assert [False, True, True] == [one is not None for one in kept]


def test_points_become_a_curve_of_the_job(walled, cells, notebook):
    cells(a="print sensui: loss 1 0.5")
    run = background_start(notebook=notebook)
    work_once()

    assert [("loss", 1.0, 0.5)] == list(CurvePoint.objects.values_list("curve", "step", "value"))
    assert 0 == now_is(run.job).lines.count()
    assert "sensui: loss" in text(executed(run)["a"])
