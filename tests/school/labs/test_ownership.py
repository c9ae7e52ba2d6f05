"""A learner reaches their own notebook, kernel and revisions, and nobody else's: each address by name.

Sockets are in test_sockets.py.
"""

import json
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import get_resolver

from sensui.school.labs.models import Notebook
from sensui.school.labs.selectors import document_get

API = "/api/labs/shallows/mean/small/"
OF_LABS = [
    ("get", "notebook"),
    ("put", "notebook"),
    ("post", "leave"),
    ("post", "merge"),
    ("post", "level"),
    ("post", "check"),
    ("post", "submit"),
    ("post", "background"),
    ("get", "kernel"),
    ("get", "submissions/1"),
    ("get", "revisions"),
    ("get", "revisions/1"),
    ("get", "revisions/1/diff"),
    ("post", "revisions/1/restore"),
    ("get", "download.ipynb"),
    ("get", "download.py"),
    ("post", "upload"),
]
OF_JUPYTER = [
    ("get", "kernelspecs"),
    ("get", "status"),
    ("get", "kernels"),
    ("post", "kernels"),
    ("get", "kernels/{id}"),
    ("delete", "kernels/{id}"),
    ("post", "kernels/{id}/interrupt"),
    ("post", "kernels/{id}/restart"),
    ("get", "sessions"),
    ("post", "sessions"),
    ("get", "sessions/{id}"),
    ("patch", "sessions/{id}"),
    ("delete", "sessions/{id}"),
]
SECRET = "the_learners_own_words"


@pytest.fixture
def written_notebook(studio, notebook, host):
    studio.write(SECRET)
    return notebook


@pytest.fixture
def visitor(stranger) -> Client:
    client = Client(headers={"accept-language": "en"})
    client.force_login(stranger)
    return client


def ask(client: Client, method: str, address: str):
    body = (
        {}
        if method == "get"
        else {"data": json.dumps({"exercise": "mean"}), "content_type": "application/json"}
    )
    return getattr(client, method)(address, **body)


def test_every_address_of_the_studio_is_in_these_lists():
    routes = {
        str(pattern.pattern)
        for urls in get_resolver().url_patterns
        if getattr(urls, "app_name", "") == "labs"
        for pattern in urls.url_patterns
    }
    lab = "api/labs/<slug:course>/<slug:unit>/<slug:lab>/"
    api = {route.removeprefix(lab) for route in routes if route.startswith(lab)}
    jupyter = {route.partition("/api/")[2] for route in routes if route.startswith("jupyter/")}

    assert {path.replace("/1", "/<int:number>") for _, path in OF_LABS if "submissions" not in path} | {
        "submissions/<int:attempt>"
    } == api
    assert {path.partition("{id}")[::2] for _, path in OF_JUPYTER} == {
        (path.partition("<uuid:")[0], path.partition(">")[2]) for path in jupyter
    }


@pytest.mark.parametrize(("method", "path"), OF_LABS)
def test_a_stranger_gets_nothing_of_a_learners_notebook(written_notebook, visitor, method, path):
    """These addresses name no learner: whoever asks, asks about their own."""
    answer = ask(visitor, method, f"{API}{path}")

    assert SECRET not in answer.content.decode()
    assert SECRET in text_of(written_notebook)


def text_of(notebook) -> str:
    notebook.refresh_from_db()
    return json.dumps(document_get(notebook))


@pytest.mark.parametrize(("method", "path"), OF_JUPYTER)
def test_a_stranger_finds_no_kernel_of_a_learner(written_notebook, visitor, host, method, path):
    address = f"/jupyter/{written_notebook.pk}/api/{path.format(id=written_notebook.pk)}"

    assert 404 == ask(visitor, method, address).status_code
    assert {} == host.kernels


@pytest.mark.parametrize(("method", "path"), [one for one in OF_JUPYTER if "{id}" in one[1]])
def test_a_learner_names_no_other_kernel_by_their_own_notebook(
    written_notebook, browser, stranger, lab, host, method, path
):
    theirs = Notebook.objects.create(learner=stranger, item=lab, lang="en", level="standard")
    browser.post(f"/jupyter/{written_notebook.pk}/api/sessions", "{}", content_type="application/json")

    for other in (theirs.pk, uuid4()):
        address = f"/jupyter/{written_notebook.pk}/api/{path.format(id=other)}"
        assert 404 == ask(browser, method, address).status_code
    assert ["kernel-1"] == list(host.kernels)


@pytest.mark.parametrize(("method", "path"), OF_LABS)
def test_who_is_not_signed_in_is_told_so_in_json(written_notebook, method, path):
    answer = ask(Client(), method, f"{API}{path}")

    assert (401, ["error"]) == (answer.status_code, list(answer.json()))


@pytest.mark.parametrize(("method", "path"), OF_JUPYTER)
def test_who_is_not_signed_in_has_no_kernel(written_notebook, method, path):
    answer = ask(
        Client(), method, f"/jupyter/{written_notebook.pk}/api/{path.format(id=written_notebook.pk)}"
    )

    assert (401, ["message"]) == (answer.status_code, list(answer.json()))


def test_the_page_of_the_studio_is_for_those_who_came_in(school):
    assert 302 == Client().get("/courses/shallows/mean/labs/small/studio/").status_code


def test_two_learners_have_two_notebooks_and_two_homes(written_notebook, browser, visitor, host):
    for client in (browser, visitor):
        id = client.get(f"{API}notebook").json()["id"]
        client.post(f"/jupyter/{id}/api/sessions", "{}", content_type="application/json")

    homes = {kernel.home for kernel in host.kernels.values()}
    assert 2 == len(homes)
    assert SECRET not in visitor.get(f"{API}notebook").content.decode()


def test_a_lab_that_there_is_not_is_not_found(browser):
    assert 404 == browser.get("/api/labs/shallows/mean/nowhere/notebook").status_code
    assert 404 == browser.get("/courses/shallows/mean/labs/nowhere/studio/").status_code
