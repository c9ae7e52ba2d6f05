"""`sensui notebook`"""

import os
from pathlib import Path

import nbformat
import pytest


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("level", ["guided", "standard", "scratch"])
def test_a_notebook_is_written_in_each_language_and_level(sensui, lang: str, level: str) -> None:
    said = sensui("notebook", "standardize", "--lang", lang, "--level", level, "-o", "mine.ipynb")
    about = nbformat.read("mine.ipynb", as_version=4).metadata["sensui"]

    assert said.code == 0
    assert (about["lab"], about["lang"], about["level"]) == ("small/first-steps/standardize", lang, level)


def test_a_notebook_is_named_after_its_lab(sensui) -> None:
    assert sensui("notebook", "small/first-steps/standardize").out.startswith(
        "standardize.ipynb: Standardize"
    )
    assert Path("standardize.ipynb").exists()


def test_a_lab_may_be_named_by_its_folder(sensui, school: Path) -> None:
    assert sensui("notebook", school / "small/first-steps/labs/standardize", "-o", "mine.ipynb").code == 0


def test_a_notebook_that_is_there_is_not_written_over(sensui) -> None:
    Path("standardize.ipynb").write_text("an evening's work")

    said = sensui("notebook", "standardize")

    assert said.code == 2
    assert "already there" in said.err
    assert Path("standardize.ipynb").read_text() == "an evening's work"


def test_a_notebook_that_is_there_is_written_over_when_asked(sensui) -> None:
    Path("standardize.ipynb").write_text("an evening's work")

    assert sensui("notebook", "standardize", "--force").code == 0
    assert "cells" in Path("standardize.ipynb").read_text()


def test_what_was_written_is_said_in_json(sensui) -> None:
    assert sensui("notebook", "standardize", "--lang", "ja", "--json").json == {
        "file": "standardize.ipynb",
        "lab": "small/first-steps/standardize",
        "lang": "ja",
        "level": "standard",
        "data": "made",
    }


def test_an_unknown_lab_is_one_sentence_with_those_that_are_known(sensui) -> None:
    said = sensui("notebook", "nothing")

    assert said.code == 2
    assert said.err == (
        "sensui: The lab is 'nothing', expected one of: small/first-steps/standardize. "
        "Write a name from this list.\n"
    )


def test_an_unknown_lab_is_said_in_japanese(sensui) -> None:
    assert "見つかりません" in sensui("notebook", "nothing", "--lang", "ja").err


def test_a_folder_is_no_file_to_write(sensui) -> None:
    said = sensui("notebook", "standardize", "-o", ".", "--force")

    assert said.code == 2
    assert "this is a folder" in said.err


def test_a_folder_that_may_not_be_written_is_one_sentence(sensui) -> None:
    Path("locked").mkdir(mode=0o500)
    folder = Path("locked") if os.geteuid() else Path("/sys")  # where root may not write either

    said = sensui("notebook", "standardize", "-o", str(folder / "mine.ipynb"))

    assert said.code == 2
    assert "may not be read or written" in said.err


def test_a_notebook_with_real_data_differs_in_one_line_and_only_where_a_lab_has_such(
    sensui, school: Path
) -> None:
    assert "this lab has made data only" in sensui("notebook", "standardize", "--data", "real").err
    program = next(school.rglob("lab.py"))
    program.write_text(program.read_text() + '\n\n# %% explore\nDATA = "made"\n')

    made, real = (
        sensui("notebook", "standardize", "--data", data, "-o", f"{data}.ipynb") for data in ("made", "real")
    )

    assert (made.code, real.code) == (0, 0), real.err
    lines = [Path(f"{data}.ipynb").read_text().splitlines() for data in ("made", "real")]
    differing = [pair for pair in zip(*lines, strict=True) if pair[0] != pair[1]]
    assert [[line.strip(' ",') for line in pair] for pair in differing] == [
        ['DATA = \\"made\\', 'DATA = \\"real\\']
    ]
