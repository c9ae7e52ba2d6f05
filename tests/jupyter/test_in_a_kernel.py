"""The magics in a real kernel: which sources are judged, and what the learner is told."""

import json
import re
import textwrap

import pytest

ADDS = "def center(X):\n    return X + X.mean(axis=0)\n"
SUBTRACTS = "def center(X):\n    return X - X.mean(axis=0)\n"
SHOUTS = "def center(X):\n    raise ValueError('<script>alert(1)</script> & \"quotes\"')\n"


def outcome(text: str, exercise: str = "center") -> str:
    found = re.search(rf"^\S  {exercise} +(\S+)", text, re.MULTILINE)
    assert found is not None, text
    return found[1]


def test_right_answers_pass(kernel, saved) -> None:
    kernel.open(saved())

    shown = kernel.run("%check")

    assert ("passed", "passed") == (outcome(shown.text), outcome(shown.text, "standardize"))
    assert "2 of 2 exercises passed" in shown.text
    assert "2 of 2 exercises passed" in shown.html


def test_a_misconception_is_answered_with_its_own_words(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))

    shown = kernel.run("%check center")

    assert "twice as far from 0 as before" in shown.text
    assert "twice as far from 0 as before" in shown.html
    assert "standardize  " not in shown.text


def test_a_notebook_in_japanese_is_answered_in_japanese(kernel, saved) -> None:
    kernel.open(saved(lang="ja", center=ADDS))

    shown = kernel.run("%check center")

    assert "不合格" in shown.text
    assert "前より 0 から倍も遠く" in shown.html
    assert 'lang="ja"' in shown.html
    assert "採点したもの:" in shown.text


def test_the_language_can_be_chosen(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))

    assert "前より 0 から倍も遠く" in kernel.run("%check center --lang ja").text


def test_who_is_at_fault_is_named(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))

    shown = kernel.run("%check standardize")

    assert "at fault: center" in shown.text
    assert "at fault: center" in shown.html


def test_a_cell_that_was_run_after_saving_counts_as_it_was_run(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))
    kernel.run("import numpy as np\n" + SUBTRACTS, cell="exercise-center")

    shown = kernel.run("%check center")

    assert "passed" == outcome(shown.text)
    assert "with 1 cell as you ran it since" in shown.text


def test_a_cell_is_found_by_what_it_defines_where_no_ids_are_told(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))
    kernel.run(SUBTRACTS, cell="vscode-notebook-cell:/home/me/standardize.ipynb#W3sZmlsZQ%3D%3D")

    assert "passed" == outcome(kernel.run("%check center").text)


def test_a_cell_that_was_saved_after_it_was_run_counts_as_it_was_saved(kernel, saved) -> None:
    file = saved(center=ADDS)
    kernel.open(file)
    kernel.run(SUBTRACTS, cell="exercise-center")
    file.touch()

    shown = kernel.run("%check center")

    assert "failed" == outcome(shown.text)
    assert "neither saved nor ran, is not known here" in shown.text


def test_the_memory_of_the_kernel_does_not_count(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))
    kernel.run(f"exec({SUBTRACTS!r})", silent=True)

    assert "failed" == outcome(kernel.run("%check center").text)


def test_vs_code_tells_the_file(kernel, saved) -> None:
    file = saved()
    kernel.open(file, names=f"__vsc_ipynb_file__ = {str(file)!r}")

    shown = kernel.run("%check center")

    assert "passed" == outcome(shown.text)
    assert "Judged: standardize.ipynb as saved at" in shown.text


def test_without_a_file_the_cells_that_were_run_are_judged(kernel) -> None:
    kernel.run("import numpy as np", cell="a")
    kernel.run(ADDS, cell="b")
    kernel.run(SUBTRACTS, cell="b")

    shown = kernel.run("%check center")

    assert "passed" == outcome(shown.text)
    assert "no notebook file was found" in shown.text


def test_without_a_file_and_with_nothing_run_the_lab_is_asked_for(kernel) -> None:
    shown = kernel.run("%check")

    assert "Name it: `%check --lab NAME`" in shown.text
    assert 'role="alert"' in shown.html


def test_a_lab_that_was_named_once_is_remembered(kernel) -> None:
    assert "missing" == outcome(kernel.run("%check --lab standardize").text)
    assert "missing" == outcome(kernel.run("%check").text)


def test_a_notebook_that_lost_its_metadata_is_known_by_its_definitions(kernel, made, tmp_path) -> None:
    lost = made()
    lost["metadata"] = {}
    lost["cells"] = [{**cell, "id": f"c{place}", "metadata": {}} for place, cell in enumerate(lost["cells"])]
    file = tmp_path / "lost.ipynb"
    file.write_text(json.dumps(lost))
    kernel.open(file)

    assert "small/first-steps/standardize: 3/3 points" in kernel.run("%check").text


def test_a_file_that_is_no_notebook_is_passed_over(kernel, tmp_path) -> None:
    file = tmp_path / "broken.ipynb"
    file.write_text("{")
    kernel.open(file)
    kernel.run("import numpy as np\n" + SUBTRACTS)

    shown = kernel.run("%check center")

    assert "passed" == outcome(shown.text)
    assert "broken.ipynb cannot be read as a notebook" in shown.text


def test_a_cell_that_is_no_python_is_told_with_its_line(kernel, saved) -> None:
    kernel.open(saved(center="def center(X):\n    return X - X.mean(axis=0\n"))

    shown = kernel.run("%check center")

    assert "error" == outcome(shown.text)
    assert "is not Python at line 2" in shown.text


def test_a_cell_may_end_with_its_own_check(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))

    shown = kernel.run(f"{SUBTRACTS}\n%check center", cell="exercise-center")

    assert "passed" == outcome(shown.text)


def test_what_code_raises_is_shown_as_text_and_never_as_html(kernel, saved) -> None:
    kernel.open(saved(center=SHOUTS))

    shown = kernel.run("%check center")

    assert "<script" not in shown.html
    assert "&lt;script&gt;" in shown.html


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("%check nope", "This lab has no exercise `nope`. Its exercises are: center, standardize."),
        ("%check nope --lang ja", "このラボに課題 `nope` はありません。"),
        ("%check --lab deep", "There is no lab `deep` here. The labs are: small/first-steps/standardize."),
        ("%check --nonsense", "Write it as `%check [EXERCISE…] [--lab NAME] [--lang ja|en]`."),
        ("%check 'center", "Write it as `%check"),
        ("%submit center", "Write it as `%submit [--lab NAME] [--lang ja|en]`."),
        ("%school http://127.0.0.1:9 --token sensui_x", "No school answers at http://127.0.0.1:9."),
        (
            "%school http://127.0.0.1:9 --token x --lang ja",
            "http://127.0.0.1:9 のスクールから返事がありません。",
        ),
        ("%school http://127.0.0.1:9", "A school is asked with a token."),
        ("%school http://school.example --token x", "would show your token to everybody on the way."),
        ("%school school.example --token x", "is not the address of a school."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(kernel, saved, line: str, sentence: str) -> None:
    kernel.open(saved())

    shown = kernel.run(line)

    assert sentence in shown.text
    assert ("", "") == (shown.raised, shown.complained)
    assert "Traceback" not in shown.text + shown.html


def test_without_a_school_nothing_is_handed_in_and_the_verdict_is_shown(kernel, saved) -> None:
    kernel.open(saved())

    shown = kernel.run("%submit")

    assert "Not handed in: no school is connected." in shown.text
    assert "2 of 2 exercises passed" in shown.text


def test_nothing_of_a_course_ever_enters_the_kernel(kernel, saved) -> None:
    kernel.open(saved(center=ADDS))
    kernel.run("%check")
    kernel.run("%submit")

    ask = "import sys\nprint(sorted(m for m in sys.modules if m.startswith(('sensui.course', 'sensui.grading'))))"

    assert "[]\n" == kernel.run(ask).complained


def test_the_magics_can_be_taken_away_and_brought_again(kernel) -> None:
    program = """
        %unload_ext sensui
        print(get_ipython().find_line_magic('check'))
        %load_ext sensui
        print(get_ipython().find_line_magic('check') is not None)
    """

    assert "None\nTrue\n" == kernel.run(textwrap.dedent(program)).complained
