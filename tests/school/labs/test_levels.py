"""Another level, another language, a file from elsewhere: what somebody wrote stays."""

import json

import nbformat
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sensui.course import notebook_of

from .conftest import written

ANSWER = "def mean(x):\n    return np.sum(x) / np.size(x)\n"


def sources(shown) -> dict[str, str]:
    return {cell["id"]: cell["source"] for cell in shown["notebook"]["cells"]}


@pytest.fixture
def lab(school):
    return school.things["shallows/mean/labs/small"].lab


def test_another_level_changes_what_nobody_wrote_in(studio):
    studio.write(ANSWER)

    shown = studio.post("level", level="guided", lang="en").json()

    assert ("guided", "en", 3) == (shown["level"], shown["lang"], shown["revision"])
    assert ANSWER == sources(shown)["exercise-mean"]
    assert "return ..." in sources(shown)["exercise-centred"]
    assert "guided" == shown["notebook"]["metadata"]["sensui"]["level"]


def test_another_language_changes_the_prose_and_leaves_the_answers(studio):
    studio.write(ANSWER)

    shown = studio.post("level", level="standard", lang="ja").json()

    assert ANSWER == sources(shown)["exercise-mean"]
    assert "ここにコードを書きます" in sources(shown)["exercise-centred"]
    assert "平均" in sources(shown)["text-mean"]


def test_there_and_back_is_the_notebook_as_it_was(studio):
    before = studio.open()["notebook"]
    for level, lang in (("scratch", "ja"), ("guided", "en"), ("standard", "en")):
        shown = studio.post("level", level=level, lang=lang).json()

    assert before == shown["notebook"]


def test_own_cells_and_their_places_stay(studio):
    document = studio.open()["notebook"]
    own = {
        "id": "own",
        "cell_type": "code",
        "metadata": {},
        "source": "print(1)",
        "outputs": [],
        "execution_count": None,
    }
    document["cells"].insert(2, own)
    studio.put(document, parent=1)

    shown = studio.post("level", level="guided", lang="ja").json()

    assert "own" == shown["notebook"]["cells"][2]["id"]


def test_an_exercise_whose_cell_was_deleted_comes_back_in_its_place(studio):
    document = studio.open()["notebook"]
    order = [cell["id"] for cell in document["cells"]]
    document["cells"] = [cell for cell in document["cells"] if cell["id"] != "exercise-mean"]
    studio.put(document, parent=1)

    shown = studio.post("level", level="guided", lang="en").json()

    assert order == list(sources(shown))


@pytest.mark.parametrize("body", [{"level": "hard"}, {"lang": "fr"}, {"level": ["guided"]}])
def test_a_level_that_there_is_not_is_refused(studio, body):
    studio.open()

    assert 400 == studio.post("level", **body).status_code


def test_the_notebook_before_another_level_is_a_revision_that_stays(studio, notebook):
    studio.write(ANSWER)
    studio.post("level", level="scratch", lang="en")

    assert notebook.revisions.get(number=2).is_kept


def test_the_first_language_and_level_are_chosen_by_the_address(browser, studio):
    browser.get("/courses/shallows/mean/labs/small/studio/?lang=ja&level=guided")

    shown = studio.open()
    assert ("ja", "guided") == (shown["lang"], shown["level"])


def upload(browser, text: str, name: str = "mine.ipynb"):
    sent = {"notebook": SimpleUploadedFile(name, text.encode())}
    return browser.post("/api/labs/shallows/mean/small/upload", sent)


def test_the_notebook_goes_out_as_a_file_and_comes_in_again(browser, studio):
    studio.write(ANSWER)
    response = studio.get("download.ipynb")
    assert 'filename="small.standard.en.ipynb"' in response.headers["Content-Disposition"]
    text = response.content.decode()
    nbformat.validate(nbformat.reads(text, as_version=4))
    studio.write("broken")

    shown = upload(browser, text).json()

    assert ANSWER.strip() == sources(shown)["exercise-mean"].strip()
    assert "upload" == studio.get("revisions").json()["revisions"][0]["made_by"]


def test_the_notebook_goes_out_as_a_program_and_comes_in_again(browser, studio):
    studio.write(ANSWER)
    program = studio.get("download.py").content.decode()
    compile(program, "small.py", "exec")
    assert "# %%" in program
    studio.write("broken")

    shown = upload(browser, program, "small.py").json()

    assert ANSWER.strip() == sources(shown)["exercise-mean"].strip()


def test_a_notebook_of_another_level_and_language_brings_them_along(browser, studio, lab):
    elsewhere = written(dict(notebook_of(lab, lang="ja", level="guided")), ANSWER)

    shown = upload(browser, json.dumps(elsewhere)).json()

    assert ("ja", "guided") == (shown["lang"], shown["level"])
    assert ANSWER.strip() == sources(shown)["exercise-mean"].strip()


def test_answers_are_found_by_what_they_define_where_ids_are_gone(browser, studio):
    """As another program saves it: no ids of ours, no metadata, own cells between."""
    cells = [
        nbformat.v4.new_markdown_cell("My notes"),
        nbformat.v4.new_code_cell("import numpy as np"),
        nbformat.v4.new_code_cell(ANSWER),
        nbformat.v4.new_code_cell("print(mean(np.arange(3)))"),
    ]

    shown = upload(browser, nbformat.writes(nbformat.v4.new_notebook(cells=cells))).json()

    found = sources(shown)
    assert ANSWER.strip() == found["exercise-mean"].strip()
    assert {"My notes", "print(mean(np.arange(3)))"} <= set(found.values())
    assert 1 == sum("import numpy" in source for source in found.values())


def test_colab_keeps_ids_in_the_metadata(browser, studio, lab):
    document = dict(notebook_of(lab, lang="en", level="standard"))
    for cell in document["cells"]:
        cell["metadata"] = {"id": cell.pop("id")}
        cell["source"] = ANSWER if cell["metadata"]["id"] == "exercise-mean" else cell["source"]

    shown = upload(browser, json.dumps(document)).json()

    assert ANSWER.strip() == sources(shown)["exercise-mean"].strip()
    assert len(sources(shown)) == len(document["cells"])


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("{", "a.ipynb", "not a notebook"),
        ("[]", "a.ipynb", "not a notebook"),
        ('{"cells": 5}', "a.ipynb", "not a notebook"),
        ('{"cells": [], "metadata": {"sensui": {"lab": "other/unit/lab"}}}', "a.ipynb", "another lab"),
    ],
)
def test_a_file_that_is_none_is_refused_and_changes_nothing(browser, studio, text, name, words):
    studio.write(ANSWER)

    answer = upload(browser, text, name)

    assert (400, True) == (answer.status_code, words in answer.json()["error"])
    assert ANSWER == studio.source()


def test_without_a_file_the_upload_says_what_to_do(browser, studio):
    answer = browser.post("/api/labs/shallows/mean/small/upload", {})

    assert (400, True) == (answer.status_code, "Choose the notebook" in answer.json()["error"])


def test_a_program_that_is_only_definitions_is_enough(browser, studio):
    shown = upload(browser, f"# notes\n{ANSWER}", "answers.py").json()

    assert ANSWER.strip() in sources(shown)["exercise-mean"]
