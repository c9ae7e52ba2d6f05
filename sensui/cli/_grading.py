"""One notebook after another to its verdict; whatever happens to one, there is an object for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sensui.course import Lab, Lang
from sensui.grading import Judge, Submission, read_notebook

from ._labs import Labs, lab_named, labs_for, must_be_notebook
from ._lang import Tongue, spoken
from ._problems import sentence_of


class Grader:
    """What a worker has at hand: the labs, and a judge for each that was seen."""

    def __init__(self, *, lab: str | None, lang: Tongue | None, seed: int | None) -> None:
        self._lab = lab_named(lab) if lab else None
        self._labs = Labs()
        self._lang = lang
        self._seed = seed
        self._judges: dict[str, Judge] = {}

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
            judge.close()

    def _judged(self, file: Path) -> dict[str, Any]:
        labs = [self._lab] if self._lab else labs_for(file, self._labs)
        submission = read_notebook(file, labs, lab=self._lab)
        judge = self._judge_of(submission, labs)
        verdict = judge.grade(submission, seed=self._seed)
        return verdict.to_json(Lang(self._lang) if self._lang else None)

    def _judge_of(self, submission: Submission, labs: Sequence[Lab]) -> Judge:
        if submission.lab not in self._judges:
            lab = next(one for one in labs if one.path == submission.lab)
            self._judges[submission.lab] = Judge(lab, for_many=True)
        return self._judges[submission.lab]
