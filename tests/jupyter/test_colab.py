"""Colab shows its notebook on being asked: what it shows is judged."""

import sys
from types import ModuleType
from typing import Any

import pytest

from sensui.jupyter._executed import Executed
from sensui.jupyter._sources import sources_of


@pytest.fixture
def colab(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """Colab's own modules, as far as we ask them; the list holds what it answers and what it was asked."""
    answers: list[Any] = []
    package, colab, message = (ModuleType(f"google{name}") for name in ("", ".colab", ".colab._message"))

    def blocking_request(kind: str, request: str = "", timeout_sec: float | None = 5) -> Any:
        assert (kind, request) == ("get_ipynb", "")
        assert timeout_sec
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    message.blocking_request = blocking_request  # type: ignore[attr-defined]
    for module in (package, colab, message):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return answers


def test_the_notebook_is_the_one_that_colab_shows(colab) -> None:
    cell = {"cell_type": "code", "metadata": {"id": "exercise-center"}, "source": ["x = 1\n", "y = 2"]}
    colab.append({"ipynb": {"metadata": {"sensui": {"lab": "a/b/c", "lang": "ja"}}, "cells": [cell]}})

    sources = sources_of({}, Executed(["def old(): ..."]))

    assert "a/b/c" == sources.notebook["metadata"]["sensui"]["lab"]
    assert [("exercise-center", "x = 1\ny = 2")] == [
        (c["id"], c["source"]) for c in sources.notebook["cells"]
    ]
    assert "Colab" in sources.origin.en
    assert "Colab" in sources.origin.ja


@pytest.mark.parametrize("answer", [None, {}, {"ipynb": None}, {"ipynb": {}}, RuntimeError("no front end")])
def test_when_colab_does_not_answer_the_cells_that_were_run_must_do(colab, answer: object) -> None:
    colab.append(answer)

    sources = sources_of({}, Executed(["def old(): ..."]))

    assert ["def old(): ..."] == [cell["source"] for cell in sources.notebook["cells"]]
    assert "no notebook file was found" in sources.origin.en
