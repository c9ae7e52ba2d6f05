"""Jupyter's REST calls, as @jupyterlab/services expects them."""

import pytest

from sensui.kernels import HostGone, KernelEnd, KernelFacts, KernelState, KernelUnavailable

JSON = "application/json"


@pytest.fixture
def jupyter(notebook):
    return f"/jupyter/{notebook.pk}/api/"


@pytest.fixture
def session(browser, jupyter, host):
    body = {"path": "lab.ipynb", "name": "lab", "type": "notebook", "kernel": {"name": "sensui"}}
    return browser.post(f"{jupyter}sessions", body, content_type=JSON).json()


def test_before_the_first_run_there_is_no_kernel(browser, jupyter, host, studio):
    assert [] == browser.get(f"{jupyter}kernels").json()
    assert [] == browser.get(f"{jupyter}sessions").json()
    assert {"state": "none", "sentence": ""} == studio.get("kernel").json()
    assert studio.open()["kernel"] is None
    assert 0 == host.starts


def test_there_is_one_kernelspec(browser, jupyter):
    found = browser.get(f"{jupyter}kernelspecs").json()

    assert "sensui" == found["default"]
    spec = found["kernelspecs"]["sensui"]
    assert {"name", "resources", "spec"} == set(spec)
    assert ("python", "Sensui", []) == tuple(
        spec["spec"][key] for key in ("language", "display_name", "argv")
    )


def test_a_session_opens_the_kernel_and_goes_by_the_notebooks_name(browser, jupyter, session, notebook, host):
    assert (str(notebook.pk), "lab.ipynb", "notebook") == (session["id"], session["path"], session["type"])
    assert (str(notebook.pk), "sensui", "idle") == tuple(
        session["kernel"][key] for key in ("id", "name", "execution_state")
    )
    assert ["kernel-1"] == list(host.kernels)
    assert "kernel-1" not in str(session)


def test_a_second_tab_gets_the_same_kernel(browser, jupyter, session, host):
    browser.post(f"{jupyter}sessions", "{}", content_type=JSON)
    browser.post(f"{jupyter}kernels", "{}", content_type=JSON)

    assert ["kernel-1"] == list(host.kernels)
    assert [session["id"]] == [one["id"] for one in browser.get(f"{jupyter}sessions").json()]
    assert [session["id"]] == [one["id"] for one in browser.get(f"{jupyter}kernels").json()]


def test_a_kernel_is_interrupted_and_restarted(browser, jupyter, session, host):
    assert 204 == browser.post(f"{jupyter}kernels/{session['id']}/interrupt").status_code
    assert 200 == browser.post(f"{jupyter}kernels/{session['id']}/restart").status_code

    kernel = host.kernels["kernel-1"]
    assert (["interrupt"], 2) == (kernel.asked, kernel.lives)


@pytest.mark.parametrize("what", ["kernels", "sessions"])
def test_a_kernel_is_closed_once_and_for_all(browser, jupyter, session, host, what):
    for _ in range(2):
        assert 204 == browser.delete(f"{jupyter}{what}/{session['id']}").status_code

    assert {} == host.kernels
    assert [] == browser.get(f"{jupyter}kernels").json()
    assert "dead" == browser.get(f"{jupyter}kernels/{session['id']}").json()["execution_state"]


def test_a_kernel_that_died_is_dead_and_one_button_brings_another(
    browser, jupyter, session, host, notebook, studio
):
    host.kernels.clear()
    assert "dead" == browser.get(f"{jupyter}kernels/{session['id']}").json()["execution_state"]
    said = studio.get("kernel").json()
    assert ("none", True) == (said["state"], "the kernel was given back" in said["sentence"])

    again = browser.post(f"{jupyter}kernels/{session['id']}/restart").json()

    assert ("idle", session["id"]) == (again["execution_state"], again["id"])
    assert ["kernel-2"] == list(host.kernels)


def test_a_page_that_asks_for_another_kernel_has_one(browser, jupyter, session, host):
    body = {"kernel": {"name": "sensui"}}

    changed = browser.patch(f"{jupyter}sessions/{session['id']}", body, content_type=JSON).json()

    assert session["id"] == changed["kernel"]["id"]


def test_what_is_there_is_told(browser, jupyter, session):
    told = browser.get(f"{jupyter}status").json()

    assert (1, 0) == (told["kernels"], told["connections"])


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (HostGone(), "has stopped"),
        (KernelUnavailable("no wall here.", fix="Install bubblewrap."), "no wall here. Install bubblewrap."),
    ],
)
def test_when_no_kernel_can_be_had_the_page_says_why(browser, jupyter, host, monkeypatch, error, words):
    async def refuse(**_):
        raise error

    monkeypatch.setattr(host, "open_kernel", refuse)

    answer = browser.post(f"{jupyter}sessions", "{}", content_type=JSON)

    assert (503, True) == (answer.status_code, words in answer.json()["message"])


@pytest.mark.parametrize("end", list(KernelEnd))
@pytest.mark.parametrize("language", ["browser", "japanese"])
def test_each_end_of_a_kernel_has_its_words_in_both_languages(
    request, jupyter, session, host, end, language, studio
):
    client = request.getfixturevalue(language)
    host.kernels["kernel-1"].facts = KernelFacts(state=KernelState.ENDED, end=end)

    said = client.get("/api/labs/shallows/mean/small/kernel").json()["sentence"]

    assert ("カーネル" in said) == (language == "japanese")
    assert len(said) > 40


def test_who_restarted_the_kernel_knows_that_it_was(studio, session, host):
    host.kernels["kernel-1"].facts = KernelFacts(state=KernelState.IDLE, end=KernelEnd.RESTARTED)
    assert "" == studio.get("kernel").json()["sentence"]

    host.kernels["kernel-1"].facts = KernelFacts(state=KernelState.IDLE, end=KernelEnd.CRASHED)
    assert "crashed" in studio.get("kernel").json()["sentence"]


def test_a_call_without_the_token_is_refused_in_json(notebook, learner, host):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(learner)

    answer = client.post(f"/jupyter/{notebook.pk}/api/kernels", "{}", content_type=JSON)

    assert (403, ["message"]) == (answer.status_code, list(answer.json()))
    assert {} == host.kernels
