"""The judge without words agrees with the one that has them."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sensui.course import Level, notebook_of, read_lab
from sensui.grading import CellSource, Judge, Submission, submission_of
from sensui.grading.proof import mutants_of
from sensui.grading.proof._brisk import BriskJudge

Keep = Callable[[BriskJudge], BriskJudge]


@pytest.fixture
def closed_later() -> Iterator[Keep]:
    with contextlib.ExitStack() as stack:
        yield lambda judge: stack.enter_context(contextlib.closing(judge))


@pytest.mark.slow
def test_the_brisk_judge_refuses_exactly_what_the_judge_refuses(lab: Path, closed_later: Keep) -> None:
    read = read_lab(lab)
    judge, brisk = Judge(read), closed_later(BriskJudge(read))

    for exercise in ("center", "standardize"):
        mutants = mutants_of(exercise, read.cell_of(exercise).source)
        programs = [mutant.source for mutant in mutants] + ["def center(", "x = 1", ""]
        for source in [*programs, read.cell_of(exercise).source]:
            submission = submission_of(read, {exercise: source})
            said = [one.grade(submission, exercises=[exercise], seed=4).passed for one in (judge, brisk)]
            assert said[0] == said[1], source


def test_the_brisk_judge_fails_a_starter(lab: Path, closed_later: Keep) -> None:
    read = read_lab(lab)
    cells = [
        one for one in notebook_of(read, lang="en", level=Level.STANDARD).cells if one.cell_type == "code"
    ]
    sources = tuple(
        CellSource(source=one.source, exercise=one.metadata["sensui"]["exercise"])
        for one in cells
        if "exercise" in one.metadata["sensui"]
    )

    verdict = closed_later(BriskJudge(read)).grade(Submission(lab=read.path, lang="en", cells=sources))

    assert [one.outcome for one in verdict.exercises] == ["failed", "failed"]
