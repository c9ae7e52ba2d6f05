"""Notebooks to verdicts, side by side; whatever happens to one, there is an object for it."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sensui.course import Lab, Lang
from sensui.grading import Judge, Submission, read_notebook
from sensui.grading.proof import Judging, side_by_side

from ._labs import Labs, lab_named, labs_for, must_be_notebook
from ._lang import Tongue, spoken
from ._problems import sentence_of
from ._progress import progress

judge_of_many = functools.partial(Judge, for_many=True)
SECONDS_EACH = 300
"""how long one notebook may take before its worker is ended and it is tried once more"""


class Grader:
    """What a worker has at hand: the labs, and a judge for each that was seen."""

    def __init__(
        self,
        *,
        lab: str | None,
        lang: Tongue | None,
        seed: int | None,
        open_judge: Callable[[Lab], Judging] = judge_of_many,
    ) -> None:
        self._lab = lab_named(lab) if lab else None
        self._labs = Labs()
        self._lang = lang
        self._seed = seed
        self._open_judge = open_judge
        self._judges: dict[str, Judging] = {}

    def __call__(self, file: Path) -> dict[str, Any]:
        """The verdict on one notebook, or what kept it from being judged."""
        try:
            must_be_notebook(file)
            verdict = self._judged(file)
        except Exception as error:
            said = sentence_of(error, spoken(self._lang))
            return {"file": str(file), "error": said or f"{type(error).__name__}: {error}"}
        return {"file": str(file), **verdict}

    def close(self) -> None:
        """End what the judges have kept."""
        for judge in self._judges.values():
            if isinstance(judge, Judge):
                judge.close()

    def _judged(self, file: Path) -> dict[str, Any]:
        labs = [self._lab] if self._lab else labs_for(file, self._labs)
        submission = read_notebook(file, labs, lab=self._lab)
        judge = self._judge_of(submission, labs)
        verdict = judge.grade(submission, seed=self._seed)
        return verdict.to_json(Lang(self._lang) if self._lang else None)

    def _judge_of(self, submission: Submission, labs: Sequence[Lab]) -> Judging:
        if submission.lab not in self._judges:
            lab = next(one for one in labs if one.path == submission.lab)
            self._judges[submission.lab] = self._open_judge(lab)
        return self._judges[submission.lab]


def graded(
    files: Sequence[Path],
    *,
    jobs: int,
    lab: str | None = None,
    lang: Tongue | None = None,
    seed: int | None = None,
    open_judge: Callable[[Lab], Judging] = judge_of_many,
) -> list[dict[str, Any]]:
    """An object for each file, in the order given."""
    if lab:
        lab_named(lab)  # say so once, and before any work, when there is no such lab
    tools = functools.partial(Grader, lab=lab, lang=lang, seed=seed, open_judge=open_judge)
    results: list[dict[str, Any]] = [{}] * len(files)
    done = side_by_side(tools, files, jobs=jobs, patience_seconds=SECONDS_EACH)
    with progress() as advance:
        for one in done:
            lost = {"file": str(files[one.index]), "error": one.error or "nothing came of it"}
            results[one.index] = one.result or lost
            advance(files[one.index].name, len(files))
    return results
