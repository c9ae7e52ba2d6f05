"""The studio's own API: what it reads, what it saves."""

import json

import pytest

API = "/api/labs/shallows/mean/small/"
STUDIO = "/courses/shallows/mean/labs/small/studio/"


def send(client, path, body, method="post"):
    return getattr(client, method)(f"{API}{path}", json.dumps(body), content_type="application/json")


def opened(client):
    return client.get(f"{API}notebook").json()


def with_answer(notebook, source, cell="exercise-mean"):
    cells = [{**one, "source": source} if one["id"] == cell else one for one in notebook["cells"]]
    return {**notebook, "cells": cells}


def test_the_page_has_the_explanation_and_a_place_for_the_notebook(browser):
    page = browser.get(STUDIO).content.decode()

    assert 'data-api="/api/labs/shallows/mean/small/"' in page
    assert 'data-section="mean"' in page


def test_what_is_put_is_there(browser):
    first = opened(browser)
    sent = with_answer(first["notebook"], "def mean(x):\n    return 1\n")

    saved = send(browser, "notebook", {"parent": first["revision"], "tab": "a", "notebook": sent}, "put")

    assert (200, 2) == (saved.status_code, saved.json()["revision"])
    again = opened(browser)
    assert 2 == again["revision"]
    assert "return 1" in json.dumps(again["notebook"])


@pytest.mark.slow
def test_a_check_is_on_what_was_sent(browser):
    first = opened(browser)
    sent = with_answer(first["notebook"], "def mean(x):\n    return np.sum(x)\n")

    said = send(
        browser,
        "check",
        {"exercise": "mean", "parent": first["revision"], "tab": "a", "notebook": sent},
    ).json()

    assert "failed" == said["exercise"]["outcome"]
    assert "What is a mean divided by?" in said["exercise"]["findings"][0]["text"]
