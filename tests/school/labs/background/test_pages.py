"""The button, the result, and who may see it."""

import json

import pytest
from django.test import Client

from sensui.school.compute.models import Job
from sensui.school.compute.services import job_cancel
from sensui.school.compute.worker import work_once
from sensui.school.labs.background.services import background_start
from sensui.school.labs.models import BackgroundRun, Notebook

from ...compute.conftest import now_is
from .conftest import executed, text

LAB = "/courses/shallows/mean/labs/small/"


def test_a_form_on_the_labs_page_begins_it_and_leads_to_its_job(walled, cells, notebook, browser):
    cells(a="print one")
    assert f'action="{LAB}background/"' in browser.get(LAB).content.decode()

    begun = browser.post(f"{LAB}background/")
    run = BackgroundRun.objects.get()
    assert f"/jobs/{run.job_id}/" == begun.url
    again = browser.post(f"{LAB}background/", follow=True)
    assert "already" in again.content.decode()
    assert 1 == BackgroundRun.objects.count()
    assert f"/jobs/{run.job_id}/" == browser.get(f"{LAB}background/{run.job_id}/").url

    work_once()

    address = f"{LAB}background/{run.job_id}/"
    assert address in browser.get(f"/jobs/{run.job_id}/").content.decode()
    page = browser.get(address).content.decode()
    assert "1 cell was run" in page
    assert address in browser.get(LAB).content.decode()


def test_a_run_is_not_tried_again_while_another_of_its_notebook_goes_on(walled, cells, notebook, browser):
    cells(a="print one")
    first = background_start(notebook=notebook).job
    job_cancel(job=first)
    second = background_start(notebook=notebook).job

    told = browser.post(f"/jobs/{first.pk}/again/", follow=True).content.decode()

    assert "This notebook is being run in the background already." in told
    assert ("cancelled", "queued") == (now_is(first).state, now_is(second).state)

    work_once()
    browser.post(f"/jobs/{first.pk}/again/")
    assert "queued" == now_is(first).state


def test_of_two_runs_that_are_tried_again_one_goes_on(walled, cells, notebook, browser):
    cells(a="print one")
    jobs = []
    for _ in range(2):
        jobs.append(background_start(notebook=notebook).job)
        job_cancel(job=jobs[-1])

    for job in jobs * 2:
        browser.post(f"/jobs/{job.pk}/again/")

    assert ["queued", "cancelled"] == [now_is(job).state for job in jobs]


def test_somebody_who_never_opened_the_studio_runs_the_starters(walled, school, browser, learner):
    browser.post(f"{LAB}background/")

    assert Notebook.objects.get(learner=learner) == BackgroundRun.objects.get().notebook


def test_the_studio_saves_what_it_holds_and_has_that_run(walled, cells, notebook, studio):
    cells(a="print one")
    shown = studio.open()
    document = {
        **shown["notebook"],
        "cells": [{**cell, "source": "print two"} for cell in shown["notebook"]["cells"]],
    }

    answer = studio.post("background", notebook=document, parent=shown["revision"], tab="tab")

    run = BackgroundRun.objects.get()
    assert {"url": f"/jobs/{run.job_id}/", "revision": run.revision} == {
        key: answer.json()[key] for key in ("url", "revision")
    }
    refused = studio.post("background", notebook=document, parent=run.revision, tab="tab")
    assert (409, "already" in refused.json()["error"]) == (refused.status_code, True)
    work_once()
    assert "two\n" == text(executed(run)["a"])


def test_the_result_is_downloaded_and_put_into_the_notebook(walled, cells, notebook, browser, studio):
    cells(a="print one", b="print two")
    run = background_start(notebook=notebook)
    address = f"{LAB}background/{run.job_id}/"
    assert 404 == browser.get(f"{address}notebook.ipynb").status_code
    work_once()
    studio.write("print other", cell="b")

    file = json.loads(browser.get(f"{address}notebook.ipynb").content)
    assert ["one\n", "two\n"] == [text(cell["outputs"]) for cell in file["cells"]]
    assert "1 cell has changed since" in browser.get(address).content.decode()
    told = browser.post(f"{address}outputs/", follow=True).content.decode()

    assert "The output of 1 cell is in your notebook" in told
    assert ["one\n", ""] == [text(cell["outputs"]) for cell in studio.open()["notebook"]["cells"]]


def test_another_learner_sees_downloads_and_cancels_nothing_of_it(walled, cells, notebook, stranger):
    cells(a="print secret")
    run = background_start(notebook=notebook)
    other = Client()
    other.force_login(stranger)
    for answer in (
        other.get(f"/jobs/{run.job_id}/"),
        other.post(f"/jobs/{run.job_id}/cancel/"),
        other.get(f"{LAB}background/{run.job_id}/"),
    ):
        assert 404 == answer.status_code
    work_once()

    for path in ("", "notebook.ipynb"):
        assert 404 == other.get(f"{LAB}background/{run.job_id}/{path}").status_code
    assert 404 == other.post(f"{LAB}background/{run.job_id}/outputs/").status_code


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ({"stop": "end", "cells": 3, "done": 3}, "All 3 cells were run"),
        ({"stop": "error", "cells": 3, "done": 1, "error": "E: <b>"}, "Cell 2 of 3 ended with an error: E: &lt;b&gt;"),
        ({"stop": "time", "cells": 3, "done": 2}, "In cell 3 of 3 the longest time"),
        ({"stop": "kernel", "cells": 3, "done": 0, "kernel": "out of memory"}, "needed more memory"),
        ({"stop": "kernel", "cells": 3, "done": 0, "kernel": ""}, "not heard of any more"),
    ],
)  # fmt: skip
def test_the_page_says_how_far_it_came(walled, cells, notebook, browser, outcome, said):
    cells(a="print one")
    run = background_start(notebook=notebook)
    work_once()
    Job.objects.filter(pk=run.job_id).update(result=outcome)

    assert said in browser.get(f"{LAB}background/{run.job_id}/").content.decode()
