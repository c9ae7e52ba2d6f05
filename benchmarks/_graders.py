"""The three graders behind one face: take notebooks, give points."""

import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import nbformat
from _assignment import HERE, Assignment, filled, for_nbgrader, for_otter, for_sensui
from _class import Learner
from _environments import environment, environment_variables
from _measure import Cost, must, run

PROGRAMS = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Marked:
    """What a grader made of one notebook."""

    points: float | None
    """None when there was no result"""
    lost: tuple[str, ...] = ()
    """the exercises that did not get all of their points"""
    said: str = ""


class Grader(Protocol):
    """Somebody who grades notebooks of the assignment."""

    name: str

    def batch(self, learners: list[Learner]) -> tuple[Cost, dict[str, Marked]]: ...

    def single(self, learner: Learner, *, seconds: float) -> tuple[Cost, Marked]: ...


class Sensui:
    """`sensui grade` and `sensui check`, of the environment that runs the benchmark."""

    name = "sensui"

    def __init__(self, assignment: Assignment, *, folder: Path, jobs: int) -> None:
        self._starter = for_sensui(assignment)
        self._folder = folder / "sensui"
        self._program = Path(sys.executable).with_name("sensui")
        self.jobs = jobs

    def batch(self, learners: list[Learner]) -> tuple[Cost, dict[str, Marked]]:
        folder = _fresh(self._folder / "batch")
        for learner in learners:
            self.write(learner, folder / f"{learner.name}.ipynb")
        cost, results = self.grade(folder)
        return cost, {Path(one["file"]).stem: _of_sensui(one) for one in results}

    def single(self, learner: Learner, *, seconds: float) -> tuple[Cost, Marked]:
        file = _fresh(self._folder / "single") / f"{learner.name}.ipynb"
        self.write(learner, file)
        cost = run(
            [self._program, "check", file, "--lab", HERE, "--json"], folder=file.parent, seconds=seconds
        )
        return cost, _of_sensui(json.loads(cost.said[cost.said.index("{") :]))

    def write(self, learner: Learner, file: Path) -> None:
        """Write a learner's notebook."""
        nbformat.write(filled(self._starter, learner.answers), file)

    def grade(self, folder: Path) -> tuple[Cost, list[dict[str, Any]]]:
        """Grade a folder of files."""
        out = folder.parent / "verdicts.json"
        command = [self._program, "grade", folder, "--lab", HERE, "--jobs", str(self.jobs), "--json", out]
        cost = run(command, folder=folder.parent)
        if cost.code not in (0, 1):
            must(cost, "sensui grade")
        return cost, json.loads(out.read_text(encoding="utf-8"))


class Nbgrader:
    """`nbgrader autograde`, with a course folder of its own."""

    name = "nbgrader"

    def __init__(self, assignment: Assignment, *, folder: Path, cache: Path) -> None:
        self._place = environment("nbgrader", cache)
        self._course = _fresh(folder / "nbgrader")
        (self._course / "nbgrader_config.py").write_text(
            "c = get_config()\nc.CourseDirectory.course_id = 'b'\n"
        )
        source = self._course / "source" / "neuron" / "neuron.ipynb"
        source.parent.mkdir(parents=True)
        nbformat.write(for_nbgrader(assignment), source)
        must(self._run("generate_assignment", "neuron"), "nbgrader generate_assignment")
        self._starter = nbformat.read(self._course / "release" / "neuron" / "neuron.ipynb", as_version=4)

    def batch(self, learners: list[Learner]) -> tuple[Cost, dict[str, Marked]]:
        shutil.rmtree(self._course / "submitted", ignore_errors=True)
        shutil.rmtree(self._course / "autograded", ignore_errors=True)
        for learner in learners:
            self._submit(learner)
        cost = self._run("autograde", "neuron")
        return cost, self._marked(learners)

    def single(self, learner: Learner, *, seconds: float) -> tuple[Cost, Marked]:
        self._submit(learner)
        cost = self._run("autograde", "neuron", "--student", learner.name, seconds=seconds)
        return cost, self._marked([learner])[learner.name]

    def _submit(self, learner: Learner) -> None:
        file = self._course / "submitted" / learner.name / "neuron" / "neuron.ipynb"
        file.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(filled(self._starter, learner.answers), file)

    def _marked(self, learners: list[Learner]) -> dict[str, Marked]:
        names = [learner.name for learner in learners]
        program = [self._place / "bin" / "python", PROGRAMS / "_in_nbgrader.py", *names]
        cost = run(program, folder=self._course, environment=environment_variables(self._place))
        return _of_peer(must(cost, "reading nbgrader's gradebook").said)

    def _run(self, *arguments: str, seconds: float = 1800) -> Cost:
        return run(
            [self._place / "bin" / "nbgrader", *arguments],
            folder=self._course,
            seconds=seconds,
            environment=environment_variables(self._place),
        )


class Otter:
    """`otter run` for one notebook, Otter's own API in one process for many."""

    name = "otter"

    def __init__(self, assignment: Assignment, *, folder: Path, cache: Path) -> None:
        self._place = environment("otter", cache)
        self._folder = _fresh(folder / "otter")
        nbformat.write(for_otter(assignment), self._folder / "neuron.ipynb")
        must(self._run("otter", "assign", "neuron.ipynb", "dist", "--no-pdfs"), "otter assign")
        self._autograder = next((self._folder / "dist" / "autograder").glob("*.zip"))
        self._starter = nbformat.read(self._folder / "dist" / "student" / "neuron.ipynb", as_version=4)

    def batch(self, learners: list[Learner]) -> tuple[Cost, dict[str, Marked]]:
        files = [self._submit(learner) for learner in learners]
        cost = self._run("python", PROGRAMS / "_in_otter.py", self._autograder, *files)
        return cost, _of_peer(must(cost, "Otter").said)

    def single(self, learner: Learner, *, seconds: float) -> tuple[Cost, Marked]:
        file = self._submit(learner)
        out = _fresh(self._folder / "out")
        command = ("otter", "run", "-a", self._autograder, "-o", out, "--no-logo", file)
        cost = self._run(*command, seconds=seconds)
        results = out / "results.json"
        return cost, _of_otter(json.loads(results.read_text())) if results.is_file() else Marked(points=None)

    def _submit(self, learner: Learner) -> Path:
        file = self._folder / "submitted" / f"{learner.name}.ipynb"
        file.parent.mkdir(exist_ok=True)
        nbformat.write(filled(self._starter, learner.answers), file)
        return file

    def _run(self, program: str, *arguments: str | Path, seconds: float = 1800) -> Cost:
        return run(
            [self._place / "bin" / program, *arguments],
            folder=self._folder,
            seconds=seconds,
            environment=environment_variables(self._place),
        )


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _of_sensui(result: dict[str, Any]) -> Marked:
    if "error" in result:
        return Marked(points=None, said=result["error"])
    failed = [one for one in result["exercises"] if one["outcome"] != "passed"]
    said = []
    for one in failed:
        faulty = one["at_fault"] or [one["name"]]
        idea = f" ({one['misconception']})" if one["misconception"] else ""
        said.append(f"{one['name']} {one['outcome']}: {', '.join(faulty)} at fault{idea}")
    lost = tuple(one["name"] for one in failed if one["points"] < one["max_points"])
    return Marked(points=result["score"], lost=lost, said="; ".join(said))


def _of_peer(said: str) -> dict[str, Marked]:
    found = [json.loads(line) for line in said.splitlines() if line.startswith('{"name"')]
    return {
        one["name"]: Marked(points=one["points"], lost=tuple(one["lost"]), said=one["said"]) for one in found
    }


def _of_otter(results: dict[str, Any]) -> Marked:
    tests = [test for test in results["tests"] if "max_score" in test]
    lost = [test for test in tests if test.get("score", 0) < test["max_score"]]
    errors = [
        line
        for test in lost
        for line in test.get("output", "").splitlines()
        if re.match(r"\s*\w+Error", line)
    ]
    return Marked(
        points=round(sum(test.get("score", 0) for test in tests), 6),
        lost=tuple(test["name"].split(" - ")[0] for test in lost),
        said="; ".join(dict.fromkeys(line.strip() for line in errors)),
    )
