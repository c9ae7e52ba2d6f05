"""`sensui check`"""

import json
from pathlib import Path

import pytest

ADDS = "def center(X):\n    return X + X.mean(axis=0)\n"


def test_a_notebook_that_is_right_passes(sensui, notebook) -> None:
    said = sensui("check", notebook())

    assert said.code == 0
    assert "✓  center       passed" in said.out
    assert "3/3 points, 2 of 2 exercises passed" in said.out


def test_the_function_at_fault_is_named_and_the_wrong_idea_answered(sensui, notebook) -> None:
    said = sensui("check", notebook(center=ADDS))

    assert said.code == 1
    assert "at fault: center" in said.out
    assert "The columns lie twice as far from 0 as before." in said.out


def test_what_was_said_of_a_function_is_not_said_again_of_those_that_use_it(sensui, notebook) -> None:
    said = sensui("check", notebook(center=ADDS))

    assert said.out.count("The columns lie twice as far") == 1


def test_only_the_exercises_that_were_asked_for_are_judged(sensui, notebook) -> None:
    said = sensui("check", notebook(center=ADDS), "--exercise", "standardize", "--json")

    [verdict] = said.json["exercises"]
    assert (verdict["name"], verdict["at_fault"], verdict["points"]) == ("standardize", ["center"], 2)


def test_an_unknown_exercise_is_one_sentence(sensui, notebook) -> None:
    said = sensui("check", notebook(), "--exercise", "centre")

    assert said.code == 2
    assert said.err == (
        "sensui: The exercise is 'centre', expected one of center, standardize. Write a name from this list.\n"
    )


def test_a_verdict_is_given_in_json_in_the_language_asked_for(sensui, notebook) -> None:
    verdict = sensui("check", notebook(center=ADDS), "--json", "--lang", "ja").json

    assert (verdict["file"], verdict["lab"], verdict["lang"]) == (
        "answers.ipynb",
        "small/first-steps/standardize",
        "ja",
    )
    assert (verdict["score"], verdict["max_score"]) == (2, 3)
    assert verdict["exercises"][0]["misconception"] == "center_adds_the_mean"
    assert "前より 0 から倍も遠く" in verdict["exercises"][0]["findings"][0]["message"]


def test_the_locale_chooses_the_language(sensui, notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    file = notebook()
    monkeypatch.setenv("LANG", "ja_JP.UTF-8")

    assert "2 課題中 2 課題に合格" in sensui("check", file).out


def test_without_a_locale_the_notebook_chooses_the_language(
    sensui, notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = notebook(lang="ja")
    monkeypatch.setenv("LANG", "C.UTF-8")

    assert "2 課題中 2 課題に合格" in sensui("check", file).out


def test_the_same_seed_asks_the_same_questions(sensui, notebook) -> None:
    file = notebook(center=ADDS)

    first, second = (sensui("check", file, "--seed", "5", "--json").json for _ in range(2))

    assert first["exercises"] == second["exercises"]


def test_no_line_is_wider_than_the_terminal(sensui, notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", "60")

    for lang in ("en", "ja"):
        out = sensui("check", notebook(f"{lang}.ipynb", center=ADDS), "--lang", lang).out
        assert [] == [
            line for line in out.splitlines() if cell_len(line.rstrip()) > 60 and " " in line.strip()
        ]


def a_folder() -> Path:
    return Path()


def nothing_there() -> Path:
    return Path("nothing.ipynb")


def some_text() -> Path:
    file = Path("text.ipynb")
    file.write_text("Dear diary,")
    return file


def other_json() -> Path:
    file = Path("other.ipynb")
    file.write_text(json.dumps({"cells": 3}))
    return file


def of_another_school() -> Path:
    file = Path("another.ipynb")
    about = {"sensui": {"lab": "painting/oil/first-strokes"}}
    file.write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": about, "cells": []}))
    return file


@pytest.mark.parametrize("made", [a_folder, nothing_there, some_text, other_json, of_another_school])
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_what_cannot_be_judged_is_one_line_without_a_traceback(sensui, school: Path, made, lang: str) -> None:
    file = made()

    said = sensui("check", file, "--lang", lang)

    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("sensui: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_a_notebook_of_another_lab_is_refused(sensui, notebook, school: Path) -> None:
    sensui("new", "lab", "more", "--in", school / "small/first-steps")

    said = sensui("check", notebook(), "--lab", "more")

    assert said.code == 2
    assert "this is the notebook of `small/first-steps/standardize`" in said.err
