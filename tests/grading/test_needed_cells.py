"""A check executes the cells that it needs: a function that nothing in it mentions is not even defined."""

import pytest

from sensui.course import Lab
from sensui.grading import CellSource, Judge, Outcome, Submission, submission_of
from sensui.grading._needed_cells import needed_cells
from sensui.grading._reference import Reference
from sensui.grading._session import Loaded

LEFT_OUT = [
    "def other(x):\n    return x",
    'def other(x: float, *, twice=False, text="") -> float:\n    """Says what it does."""\n    return -x',
    '"""A text."""\ndef other():\n    import os\n    raise SystemExit',
    "def other():\n    return answer()",
    "def other():\n    return globals()",
]
KEPT = [
    "other = 3",
    "def other(x=len('abc')):\n    return x",
    "def other(x: math.pi):\n    return x",
    "@print\ndef other():\n    pass",
    "class other:\n    pass",
    "import os\ndef other():\n    pass",
    "def other():\n    pass\nother()",
    "def __getattr__(name):\n    return 3",
    "def other(",
    "",
]


def left_out(answer: str, *others: str, asked: frozenset[str] = frozenset({"answer"})) -> list[str]:
    cells = [Loaded(label="answer", source=answer)]
    cells += [Loaded(label=f"cell {place}", source=source) for place, source in enumerate(others)]
    needed = needed_cells(cells, asked, own="answer")
    return [cell.source for cell in cells if cell not in needed]


@pytest.mark.parametrize("source", LEFT_OUT)
def test_a_function_that_nobody_mentions_is_left_out(source: str) -> None:
    assert left_out("def answer():\n    return 1", source) == [source]


@pytest.mark.parametrize("source", KEPT)
def test_a_cell_that_does_more_than_define_functions_stays(source: str) -> None:
    assert left_out("def answer():\n    return 1", source) == []


@pytest.mark.parametrize(
    "answer",
    [
        "def answer():\n    return other()",
        "def answer():\n    return [lambda: other]",
        "@other\ndef answer():\n    pass",
        "from __main__ import other",
        "def answer(lab):\n    return lab.other",
        "def answer():\n    return getattr(thing, 'other')",
        "def answer():\n    return eval('oth' + 'er')()",
        "def answer():\n    return globals()[name]()",
        "def answer():\n    return sys.modules['__ma' 'in__']",
        "def answer():\n    return answer.__globals__[name]",
        "def answer():\n    global other\n    other = 3",
        "def another():\n    return 1",
    ],
)
def test_a_function_that_may_be_reached_stays(answer: str) -> None:
    reached = "def other():\n    return 2"
    asked = frozenset({"answer"} if "another" not in answer else {"answer", "other"})

    assert left_out(answer, reached, asked=asked) == []


def test_what_a_function_that_stays_mentions_stays_too() -> None:
    chain = [
        "def first():\n    return second()",
        "def second():\n    return third()",
        "def third():\n    return 3",
    ]
    alone = "def fourth():\n    return first()"

    assert left_out("def answer():\n    return first()", *chain, alone) == [alone]


def test_of_two_definitions_of_one_name_both_stay() -> None:
    twice = ["def other():\n    return 1", "def other():\n    return 2\n\ndef more():\n    return 3"]

    assert left_out("def answer():\n    return other()", *twice) == []


def test_the_cell_of_the_exercise_stays_whatever_it_defines() -> None:
    assert left_out("def anwser():\n    return 1") == []


def test_a_check_asks_for_what_its_lab_mentions_and_for_no_other_exercise(small_lab: Lab) -> None:
    reference = Reference(small_lab)
    first, *others = reference.exercises

    asked = reference.names_asked_by(first)

    assert set(reference.defines(first)) <= asked
    assert any(not set(reference.defines(other)) & asked for other in others)


def test_a_function_elsewhere_in_the_notebook_that_takes_another_name_is_the_one_that_is_called(
    small_lab: Lab, judge: Judge
) -> None:
    submission = submission_of(small_lab)
    overwrites = CellSource(source="def sigmoid(z):\n    return z", exercise=submission.cells[-1].exercise)
    cells = (*submission.cells, overwrites)

    verdict = judge.grade(
        Submission(lab=submission.lab, lang=submission.lang, cells=cells), exercises=["sigmoid"], seed=7
    )

    assert verdict.exercises[0].outcome is Outcome.FAILED
