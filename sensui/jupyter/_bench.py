"""The program of the process beside the kernel: a line of JSON in, a line of JSON out, until nobody asks any more.

It is started by `_judging` and never imported by the kernel. What it learnt of a lab stays, so the second check is quick.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

import sensui.jupyter._early  # noqa: F401 - before all others: it makes them load at once
from sensui.course import Lab, LabNotFound, Lang, find_courses, inspect_lab, resolve_lab
from sensui.grading import Judge, Submission, read_notebook, submission_of

from ._problems import no_such_exercise, words_of
from ._words import Problem


class Bench:
    """The labs that are here, and a judge for each that was asked for."""

    def __init__(self) -> None:
        self._judges: dict[str, Judge] = {}
        self._all: list[Lab] | None = None

    def check(
        self,
        notebook: object,
        *,
        lab: str | None = None,
        exercises: Sequence[str] = (),
        lang: str | None = None,
    ) -> dict[str, Any]:
        """The documented verdict object. Raises what `read_notebook` and `Judge` raise, Problem, LabNotFound."""
        judge, submission = self._read(notebook, lab)
        names = [exercise.name for exercise in judge.lab.exercises]
        for exercise in exercises:
            if exercise not in names:
                raise no_such_exercise(exercise, names)
        verdict = judge.grade(submission, exercises=list(exercises) or None)
        return verdict.to_json(Lang(lang) if lang else None)

    def prepare(self, lab: str) -> dict[str, Any]:
        """Do once what makes the first check slow. Raises LabNotFound and what `Judge` raises."""
        judge = self._judge_of(resolve_lab(lab, find_courses()))
        judge.grade(submission_of(judge.lab), exercises=[judge.lab.exercises[0].name])
        return {}

    def _read(self, notebook: object, lab: str | None) -> tuple[Judge, Submission]:
        wanted = resolve_lab(lab, find_courses()) if lab else None
        with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
            file = Path(folder) / "notebook.ipynb"
            file.write_text(json.dumps(notebook), encoding="utf-8")
            labs = [wanted] if wanted else self._labs_for(notebook)
            submission = read_notebook(file, labs, lab=wanted)
        return self._judge_of(next(one for one in labs if one.path == submission.lab)), submission

    def _labs_for(self, notebook: object) -> list[Lab]:
        """The lab that a notebook names, so that the others need not be read; all where it names none."""
        try:
            named = notebook["metadata"]["sensui"]["lab"]  # type: ignore[index]
        except (KeyError, TypeError):
            named = None
        if isinstance(named, str):
            known = self._judges.get(named)
            with suppress(LabNotFound):
                return [known.lab if known else resolve_lab(named, find_courses())]
        if self._all is None:
            files = (file for course in find_courses() for file in sorted(course.glob("*/labs/*/lab.toml")))
            read = (inspect_lab(file.parent)[0] for file in files)
            self._all = [lab for lab in read if lab is not None]
        return self._all

    def _judge_of(self, lab: Lab) -> Judge:
        if lab.path not in self._judges:
            self._judges[lab.path] = Judge(lab)
        return self._judges[lab.path]


def serve(asked: TextIO, answers: TextIO) -> None:
    """Answer each question; what goes wrong is an answer too."""
    bench = Bench()
    doing: dict[str, Callable[..., dict[str, Any]]] = {"check": bench.check, "prepare": bench.prepare}
    for line in asked:
        question = json.loads(line)
        answer: dict[str, Any] = {"id": question["id"]}
        try:
            answer["result"] = doing[question["do"]](**question["with"])
        except Exception as error:
            words = error.words if isinstance(error, Problem) else words_of(error)
            answer["problem"] = {"en": words.en, "ja": words.ja}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def main() -> None:
    """Speak over the standard streams; whatever a lab prints goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    serve(sys.stdin, answers)


if __name__ == "__main__":
    main()
