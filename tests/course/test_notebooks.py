"""The derived notebook: it says what the lab says, it runs, and it survives what people do to notebooks."""

import itertools
from pathlib import Path

import jupytext
import nbformat
import pytest
from nbclient import NotebookClient

from sensui.course import Lab, Lang, Level, notebook_of, read_lab, reference_of
from sensui.course._language import has_japanese

EACH = [pytest.param(lang, level, id=f"{lang}-{level}") for lang, level in itertools.product(Lang, Level)]
BOTH = pytest.mark.parametrize("lang", list(Lang), ids=str)


def solved(lab: Lab, notebook: nbformat.NotebookNode, lang: Lang) -> nbformat.NotebookNode:
    """The notebook as somebody hands it in who knows every answer."""
    for cell in notebook.cells:
        if cell.id.startswith("exercise-"):
            cell.source = reference_of(lab, cell.id.removeprefix("exercise-"), lang=lang)
    return notebook


def executed(notebook: nbformat.NotebookNode, folder: Path) -> str:
    """What the notebook prints, run in an empty folder with nothing but Jupyter."""
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(folder)}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return "".join(output.get("text", "") for output in outputs)


@pytest.mark.parametrize(("lang", "level"), EACH)
def test_a_notebook_is_valid_and_knows_its_lab_its_language_and_its_level(lab: Lab, lang: Lang, level: Level):
    notebook = notebook_of(lab, lang=lang, level=level)

    nbformat.validate(notebook)
    assert {"lab": "good/first/small", "lang": lang, "level": level, "format": 1} == notebook.metadata.sensui
    assert "python3" == notebook.metadata.kernelspec.name
    assert (4, 5) == (notebook.nbformat, notebook.nbformat_minor)


@BOTH
def test_cells_come_in_the_labs_order_each_after_what_must_be_read_before_it(lab: Lab, lang: Lang):
    notebook = notebook_of(lab, lang=lang, level=Level.GUIDED)

    assert [
        "text-introduction",
        "data",
        "setup-1",
        "text-mean",
        "exercise-mean",
        "text-Scale",
        "exercise-Scale",
        "text-sizes",
        "exercise-sizes",
        "explore-1",
        "text-numbers",
        "explore-numbers",
    ] == [cell.id for cell in notebook.cells]


def test_a_cell_says_its_role_and_its_exercise(lab: Lab):
    cells = {cell.id: cell.metadata.sensui for cell in notebook_of(lab, lang="en", level="scratch").cells}

    assert {"role": "text"} == cells["text-introduction"]
    assert {"role": "data"} == cells["data"]
    assert {"role": "setup"} == cells["setup-1"]
    assert {"role": "text", "exercise": "mean"} == cells["text-mean"]
    assert {"role": "exercise", "exercise": "mean"} == cells["exercise-mean"]
    assert {"role": "explore"} == cells["explore-numbers"]


def test_setup_and_data_are_locked_and_data_is_folded(lab: Lab):
    notebook = notebook_of(lab, lang="en", level="guided")
    locked = [cell.id for cell in notebook.cells if cell.metadata.get("editable") is False]
    kept = [cell.id for cell in notebook.cells if cell.metadata.get("deletable") is False]
    data = next(cell for cell in notebook.cells if cell.id == "data")

    assert ["data", "setup-1"] == locked == kept
    assert data.metadata.jupyter.source_hidden is True
    assert data.metadata.collapsed is True


@BOTH
def test_a_notebook_speaks_one_language_only(lab: Lab, lang: Lang):
    words = {Lang.EN: "Return the mean", Lang.JA: "x の平均を返します"}
    whole = "\n".join(cell.source for cell in notebook_of(lab, lang=lang, level=Level.GUIDED).cells)

    assert [lang] == [one for one in Lang if words[one] in whole]
    assert has_japanese(whole) is (lang is Lang.JA)
    assert ("nothing yet" in whole) is (lang is Lang.EN)


@pytest.mark.parametrize(("lang", "level"), EACH)
def test_what_to_write_the_hints_and_the_links_stand_before_the_exercise(lab: Lab, lang: Lang, level: Level):
    notebook = notebook_of(lab, lang=lang, level=level)
    text = next(cell.source for cell in notebook.cells if cell.id == "text-mean")
    section = lab.pages[lang].section("mean")
    assert section

    places = [text.index(part) for part in (section.theory, section.spec, *section.hints, section.api)]

    assert sorted(places) == places
    assert 3 == text.count("<details>") == text.count("</details>")
    assert ":::" not in text


def test_a_lab_without_data_has_no_data_cell(own_lab: Path):
    facts = (own_lab / "lab.toml").read_text().replace('data = "data.py"\n', "")
    (own_lab / "lab.toml").write_text(facts)
    (own_lab / "data.py").unlink()
    program = (own_lab / "lab.py").read_text()
    (own_lab / "lab.py").write_text(program.split("from data")[0] + "numbers = [1, 2]\n")
    for lang in Lang:
        page = own_lab / f"lab.{lang}.md"
        page.write_text(page.read_text().replace("(data.py)", "(lab.py)"))

    notebook = notebook_of(read_lab(own_lab), lang="en", level="guided")

    assert "data" not in [cell.id for cell in notebook.cells]


@BOTH
@pytest.mark.slow
def test_a_solved_notebook_runs_in_plain_jupyter(lab: Lab, lang: Lang, tmp_path: Path):
    notebook = solved(lab, notebook_of(lab, lang=lang, level=Level.STANDARD), lang)

    printed = executed(notebook, tmp_path)

    assert "[-4. -2.  6.] 3000.0" in printed


@pytest.mark.slow
def test_an_unsolved_guided_notebook_only_fails_where_an_answer_is_missing(lab: Lab, tmp_path: Path):
    notebook = notebook_of(lab, lang="en", level="guided")
    for cell in notebook.cells:
        if cell.id.startswith("explore"):
            cell.source = "small_numbers()"

    executed(notebook, tmp_path)

    assert ["exercise-mean", "exercise-Scale", "exercise-sizes"] == [
        cell.id for cell in notebook.cells if cell.id.startswith("exercise") and cell.execution_count
    ]


@pytest.mark.parametrize(("lang", "level"), EACH)
def test_a_notebook_comes_back_from_a_file_as_it_was(lab: Lab, lang: Lang, level: Level, tmp_path: Path):
    notebook = notebook_of(lab, lang=lang, level=level)
    nbformat.write(notebook, tmp_path / "lab.ipynb")

    assert notebook == nbformat.read(tmp_path / "lab.ipynb", as_version=4)


@pytest.mark.parametrize(("lang", "level"), EACH)
def test_a_notebook_comes_back_from_a_script_with_its_sources_and_its_metadata(
    lab: Lab, lang: Lang, level: Level
):
    notebook = notebook_of(lab, lang=lang, level=level)

    back = jupytext.reads(jupytext.writes(notebook, fmt="py:percent"), fmt="py:percent")

    assert notebook.metadata.sensui == back.metadata.sensui
    assert [(cell.cell_type, cell.source, cell.metadata) for cell in notebook.cells] == [
        (cell.cell_type, cell.source, cell.metadata) for cell in back.cells
    ]


@pytest.mark.slow
def test_a_notebook_without_metadata_and_ids_still_runs_and_still_has_every_exercise(
    lab: Lab, tmp_path: Path
):
    notebook = solved(lab, notebook_of(lab, lang="ja", level="scratch"), Lang.JA)
    notebook.metadata = nbformat.NotebookNode()
    notebook.nbformat_minor = 4
    for cell in notebook.cells:
        cell.metadata = nbformat.NotebookNode()
        del cell["id"]

    stripped = nbformat.reads(nbformat.writes(notebook), as_version=4)
    printed = executed(stripped, tmp_path)

    assert "[-4. -2.  6.] 3000.0" in printed
    sources = "\n".join(cell.source for cell in stripped.cells)
    assert all(f"\n{start}" in f"\n{sources}" for start in ("def mean(", "class Scale:", "m_train ="))
