"""One assignment, in the form that each grader wants: all derived from the folder `assignment`."""

import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from sensui.course import Lab, notebook_of, read_lab

HERE = Path(__file__).parent / "assignment"
PART = re.compile(r'^# %% exercise="(\w+)" (visible|hidden)\n', re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Asserts:
    """What a peer executes after one answer."""

    visible: str
    hidden: str


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """The assignment: a lab of Sensui, and what its checks say in the words of the others."""

    lab: Lab
    asserts: dict[str, Asserts]


def read_assignment() -> Assignment:
    """Read the folder `assignment`."""
    _, *parts = PART.split((HERE / "asserts.py").read_text(encoding="utf-8"))
    found = {(name, kind): source.strip() for name, kind, source in zip(*[iter(parts)] * 3, strict=True)}
    lab = read_lab(HERE)
    asserts = {
        e.name: Asserts(visible=found[e.name, "visible"], hidden=found[e.name, "hidden"])
        for e in lab.exercises
    }
    return Assignment(lab=lab, asserts=asserts)


def for_sensui(assignment: Assignment) -> nbformat.NotebookNode:
    """The learner's notebook as Sensui derives it."""
    return notebook_of(assignment.lab, lang="en", level="standard")


def for_nbgrader(assignment: Assignment) -> nbformat.NotebookNode:
    """The instructor's notebook for `nbgrader generate_assignment`."""
    notebook = _notebook(assignment)
    for exercise in assignment.lab.exercises:
        answer = assignment.lab.cell_of(exercise.name).source
        marked = re.sub(r"# (BEGIN|END) SOLUTION", r"### \1 SOLUTION", answer)
        asserts = assignment.asserts[exercise.name]
        hidden = f"### BEGIN HIDDEN TESTS\n{asserts.hidden}\n### END HIDDEN TESTS"
        notebook.cells += [
            _prose(assignment, exercise.name),
            _graded(exercise.name, marked, solution=True),
            _graded(f"test-{exercise.name}", f"{asserts.visible}\n{hidden}", points=exercise.points),
        ]
    return notebook


def for_otter(assignment: Assignment) -> nbformat.NotebookNode:
    """The instructor's notebook for `otter assign`."""
    notebook = _notebook(assignment)
    config = "# ASSIGNMENT CONFIG\nname: neuron\nexport_cell: false\nrequirements: []"
    notebook.cells.insert(0, nbformat.v4.new_raw_cell(config))
    raw, code = nbformat.v4.new_raw_cell, nbformat.v4.new_code_cell
    for exercise in assignment.lab.exercises:
        asserts = assignment.asserts[exercise.name]
        notebook.cells += [
            raw(f"# BEGIN QUESTION\nname: {exercise.name}\npoints: {exercise.points:g}"),
            _prose(assignment, exercise.name),
            raw("# BEGIN SOLUTION"),
            code(assignment.lab.cell_of(exercise.name).source),
            raw("# END SOLUTION"),
            raw("# BEGIN TESTS"),
            code(asserts.visible),
            code(f"# HIDDEN\n{asserts.hidden}"),
            raw("# END TESTS"),
            raw("# END QUESTION"),
        ]
    return notebook


def filled(starter: nbformat.NotebookNode, answers: dict[str, str]) -> nbformat.NotebookNode:
    """A learner's notebook: the starter with answers in the cells that define them."""
    notebook = nbformat.from_dict(starter)
    for name, source in answers.items():
        begins = re.compile(rf"^def {name}\b", re.MULTILINE)
        cell = next(c for c in notebook.cells if c.cell_type == "code" and begins.search(c.source))
        cell.source = source
    return notebook


def _notebook(assignment: Assignment) -> nbformat.NotebookNode:
    setup = "\n\n".join(cell.source for cell in assignment.lab.cells if cell.role == "setup")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(setup)])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return notebook


def _prose(assignment: Assignment, name: str) -> nbformat.NotebookNode:
    section = assignment.lab.pages["en"].section(name)
    return nbformat.v4.new_markdown_cell(f"## {section.title}\n\n{section.theory}\n\n{section.spec}")


def _graded(id: str, source: str, *, solution: bool = False, points: float = 0) -> nbformat.NotebookNode:
    facts = {"grade_id": id, "schema_version": 3, "solution": solution, "grade": not solution, "task": False}
    facts |= {"locked": not solution} | ({} if solution else {"points": points})
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": facts})
