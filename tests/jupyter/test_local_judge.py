"""The judge beside the kernel: kept between checks, replaced when it dies, never waited for without end."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from sensui.course import AmbiguousLab, InvalidCourse, LabNotFound
from sensui.grading import BrokenLab, JudgeUnavailable, NotANotebook, UnknownLab, WrongLab
from sensui.jupyter._bench import Bench
from sensui.jupyter._executed import Executed
from sensui.jupyter._judging import LocalJudge
from sensui.jupyter._magics import Magics
from sensui.jupyter._problems import words_of
from sensui.jupyter._report import Report
from sensui.jupyter._words import Problem
from sensui.sandbox import RunLost

COUNTS = """
import json, os, sys
for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"id": asked["id"], "result": {"pid": os.getpid(), "did": asked["do"]}}), flush=True)
"""
DIES = "import sys; sys.stdin.readline()"
DIES_ONCE = """
import os, sys
if not os.path.exists(sys.argv[1]):
    open(sys.argv[1], "w").close()
    sys.stdin.readline()
    sys.exit(1)
"""
SLEEPS = "import time; time.sleep(1000)"
NOTHING: dict[str, Any] = {"lab": None, "exercises": (), "lang": None}


@pytest.fixture
def judge() -> Iterator[Any]:
    """A judge whose process runs another program."""
    opened: list[LocalJudge] = []

    def program(source: str, *arguments: str, patience_seconds: float = 60) -> LocalJudge:
        command = (sys.executable, "-c", source, *arguments)
        opened.append(LocalJudge(command, patience_seconds=patience_seconds))
        return opened[-1]

    yield program
    for one in opened:
        one.close()


def test_one_process_serves_one_check_after_the_other(judge) -> None:
    counting = judge(COUNTS)
    counting.prepare("some/lab")

    first, second = (counting.check({}, **NOTHING) for _ in range(2))

    assert first == second
    assert "check" == first["did"]


def test_a_process_that_died_is_replaced(judge, tmp_path) -> None:
    dying = judge(DIES_ONCE + COUNTS, str(tmp_path / "mark"))

    assert "check" == dying.check({}, **NOTHING)["did"]


def test_a_process_that_always_dies_is_told_once(judge) -> None:
    with pytest.raises(Problem, match="ended twice before it had answered"):
        judge(DIES).check({}, **NOTHING)


def test_nobody_waits_without_end(judge) -> None:
    with pytest.raises(Problem, match="was stopped"):
        judge(SLEEPS, patience_seconds=0.05).check({}, **NOTHING)


def test_where_no_process_can_be_started_a_school_is_proposed() -> None:
    judge = LocalJudge(("/nowhere/python",))
    judge.prepare("some/lab")

    with pytest.raises(Problem, match="No process for judging can be started here"):
        judge.check({}, **NOTHING)


class Interrupted:
    """A judge in whose check the learner presses stop."""

    def check(self, *_given: object, **_more: object) -> dict[str, Any]:
        raise KeyboardInterrupt


class Broken:
    """A judge with a fault that nobody expected."""

    def check(self, *_given: object, **_more: object) -> dict[str, Any]:
        raise ZeroDivisionError("division by zero")


class Shell:
    """IPython's shell, as far as it is asked."""

    def __init__(self) -> None:
        self.user_ns: dict[str, Any] = {}


def shown_by(judge: object) -> Report:
    reports: list[Report] = []
    Magics(Shell(), Executed(), reports.append, judge=judge).check("")  # type: ignore[arg-type]
    return reports[0]


def test_a_check_that_is_stopped_says_so() -> None:
    report = shown_by(Interrupted())

    assert "Judging was stopped. Nothing is lost." in report._repr_html_()
    assert not report.is_problem


def test_what_nobody_expected_is_one_sentence_and_a_log(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_given, **_more: tmp_path)

    report = shown_by(Broken())

    assert "Something unexpected happened (ZeroDivisionError)." in report.above[0].en
    assert "division by zero" in (tmp_path / "unexpected.log").read_text()


def test_for_who_looks_after_it_the_exception_comes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSUI_DEBUG", "1")

    with pytest.raises(ZeroDivisionError):
        shown_by(Broken())


def test_a_lab_of_another_notebook_is_refused(made) -> None:
    other = made()
    other["metadata"]["sensui"]["lab"] = "small/first-steps/other"
    bench = Bench()

    with pytest.raises(WrongLab):
        bench.check(other, lab="standardize")


def test_a_notebook_of_a_lab_that_is_not_here_is_told_apart(made) -> None:
    other = made()
    other["metadata"]["sensui"]["lab"] = "small/first-steps/other"

    with pytest.raises(UnknownLab) as caught:
        Bench().check(other)

    assert "names the lab `small/first-steps/other`, which no course here has" in words_of(caught.value).en
    assert "ここのコースにありません" in words_of(caught.value).ja


def problems() -> list[Exception]:
    return [
        NotANotebook("/tmp/x/notebook.ipynb", "it has no list of cells"),
        UnknownLab("/tmp/x/notebook.ipynb", None),
        UnknownLab("/tmp/x/notebook.ipynb", "a/b/c"),
        WrongLab("/tmp/x/notebook.ipynb", "a/b/c", "a/b/d"),
        LabNotFound("c", known=["a/b/d"]),
        AmbiguousLab("c", among=["a/b/c", "d/e/c"]),
        BrokenLab("a/b/c", "sigmoid", "checks.py has no check of it"),
        InvalidCourse([]),
        JudgeUnavailable("it was killed"),
        RunLost("numpy", reason="it was killed."),
    ]


@pytest.mark.parametrize("error", problems(), ids=lambda error: type(error).__name__)
def test_every_refusal_has_its_sentence_in_both_languages_and_names_no_hidden_file(error: Exception) -> None:
    words = words_of(error)

    assert "/tmp" not in words.en + words.ja
    assert words.ja != words.en
    assert words.en.endswith((".", "`"))
