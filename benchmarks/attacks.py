"""Put the attacks of tests/sandbox/cases to Sensui, nbgrader and Otter, and print who held.

python benchmarks/attacks.py                          # all attacks: an hour and a half on a busy machine
python benchmarks/attacks.py reads_the_checks never_ends
python benchmarks/attacks.py --only sensui            # one grader

nbgrader and Otter run as their documentation first says: on the machine of whoever grades, with no container around.
Here a sealed box stands around each of them, with a user, processes, files and a network of its own, so that the attacks
reach nothing of yours. What only the box's own bounds stopped counts as having got through.
"""

import argparse
import datetime
import platform
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import nbformat
import platformdirs
from _assignment import Asserts, Assignment, filled, for_nbgrader, for_otter
from _environments import environment, environment_variables, version_of
from _measure import must, run
from _victim import attacked

from sensui.course import read_lab
from sensui.grading import Judge, Outcome, submission_of
from sensui.sandbox import Sandbox, open_sandbox

TESTS = Path(__file__).parents[1] / "tests" / "sandbox"
sys.path.insert(0, str(TESTS))
from attacking import CASES, JUDGED, attack, expectation  # noqa: E402 - the attacks live with the tests

GRADERS = ("sensui", "nbgrader", "otter")
SECONDS = 90
HELD, THROUGH, LOST, NOT_FOR_IT = "held", "GOT THROUGH", "GRADER LOST", "–"
BOX = {"MemoryError", "_ArrayMemoryError", "BlockingIOError"}
"""what the box raises where the grader set no bound"""
OWN_WIRE = ('fileno=clues["channel"]', "os.write(3", "os.close(3")
"""attacks on the channel that only Sensui has"""

LOOTING = """PROGRAM


def _loot():
    import json

    try:
        loot, raised = attack(json.load(open("/tmp/clues.json"))), ""
    except BaseException as error:
        loot, raised = "", type(error).__name__
    with open("/tmp/loot.json", "w") as file:
        json.dump({"loot": repr(loot)[:200] if loot else "", "raised": raised}, file)


_loot()


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
"""

ASSERTS = Asserts(
    visible="assert np.allclose(sigmoid(np.array([-2.0, 0.0, 2.0])), [0.11920292, 0.5, 0.88079708])",
    hidden="assert np.allclose(sigmoid(np.array([[0.3, -1.2], [4.0, -0.1]])), [[0.57444252, 0.23147522], "
    "[0.98201379, 0.47502081]])",
)


@dataclass(frozen=True, kw_only=True)
class Said:
    """How one attack went against one grader."""

    word: str
    detail: str = ""


def main() -> None:
    """Attack whoever was asked for."""
    options = _options()
    cases = [case for case in (*CASES, *JUDGED) if not options.cases or case.name in options.cases]
    graders = [name for name in GRADERS if options.only in (None, name)]
    print(f"{datetime.date.today()} · Python {platform.python_version()} · {len(cases)} attacks")
    with tempfile.TemporaryDirectory(prefix="sensui-benchmark-") as folder:
        Path(folder).chmod(0o755)
        attackers = {name: _attacker(name, Path(folder), options) for name in graders}
        print(f"\n{'':<48}" + "".join(f"{name:<14}" for name in graders), flush=True)
        counts: dict[str, Counter[str]] = {name: Counter() for name in graders}
        for case in cases:
            begun = time.monotonic()
            said = {name: attackers[name](case) for name in graders}
            for name, one in said.items():
                counts[name][one.word] += 1
            details = "; ".join(f"{name}: {one.detail}" for name, one in said.items() if one.detail)
            words = "".join(f"{one.word:<14}" for one in said.values())
            print(f"{case.name:<48}{words}{time.monotonic() - begun:>6.0f} s", flush=True)
            if options.details and details:
                print(f"    {details[:200]}")
    print()
    for name in graders:
        tried = sum(counts[name].values()) - counts[name][NOT_FOR_IT]
        print(f"{name:<10} held {counts[name][HELD]} of {tried}", dict(counts[name]))


def _attacker(name: str, folder: Path, options: argparse.Namespace) -> Callable[[Path], Said]:
    if name == "sensui":
        sandbox = open_sandbox(options.isolation)
        print(f"sensui, isolation {sandbox.name}")
        return lambda case: _sensui(case, sandbox)
    place = environment(name, options.cache)
    print(f"{name} {version_of({'otter': 'otter-grader'}.get(name, name), place)}")
    assignment = Assignment(lab=read_lab(TESTS / "lab"), asserts={"sigmoid": ASSERTS})
    course = (_nbgrader if name == "nbgrader" else _otter)(assignment, place, folder / name)
    starter = nbformat.read(course / "starter.ipynb", as_version=4)
    return lambda case: _peer(name, case, place=place, course=course, starter=starter)


def _sensui(case: Path, sandbox: Sandbox) -> Said:
    if case in JUDGED:
        lab = read_lab(TESTS / "lab")
        submission = submission_of(lab, {"sigmoid": (case / "program.py").read_text()})
        outcome = Judge(lab, sandbox=sandbox).grade(submission).exercises[0].outcome
        return Said(word=THROUGH if outcome is Outcome.PASSED else HELD, detail=str(outcome))
    went = attack(sandbox, case)
    expected = expectation(case)["end"]
    bad = went.loot or went.visitors or not went.bystander_lives
    bad = bad or went.end not in (expected if isinstance(expected, list) else [expected])
    return Said(word=THROUGH if bad else HELD, detail=f"{went.end} {went.raised} {went.loot}".strip())


def _peer(name: str, case: Path, *, place: Path, course: Path, starter: nbformat.NotebookNode) -> Said:
    program = (case / "program.py").read_text()
    if any(text in program for text in OWN_WIRE):
        return Said(word=NOT_FOR_IT)
    cell = program if case in JUDGED else LOOTING.replace("PROGRAM", program)
    notebook = course.parent / f"{name}-submission.ipynb"
    nbformat.write(filled(starter, {"sigmoid": cell}), notebook)
    said, seconds = attacked(
        name, place, course=course, notebook=notebook, folder=course.parent, seconds=SECONDS
    )
    points = said.get("points")
    if not said or points is None:
        return Said(word=LOST, detail=f"no points after {seconds:.0f} s")
    if case in JUDGED:
        return Said(word=THROUGH if points else HELD, detail=f"{points:g} points")
    loot, raised = str(said["loot"]), str(said["raised"])
    bad = loot or raised in BOX or said["visitors"] or not said["bystander"]
    return Said(word=THROUGH if bad else HELD, detail=loot or raised)


def _nbgrader(assignment: Assignment, place: Path, folder: Path) -> Path:
    course = folder / "course"
    source = course / "source" / "neuron" / "neuron.ipynb"
    source.parent.mkdir(parents=True)
    (course / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'b'\n")
    nbformat.write(for_nbgrader(assignment), source)
    command = [place / "bin" / "nbgrader", "generate_assignment", "neuron"]
    must(run(command, folder=course, environment=environment_variables(place)), "nbgrader")
    nbformat.write(
        nbformat.read(course / "release" / "neuron" / "neuron.ipynb", as_version=4), course / "starter.ipynb"
    )
    return course


def _otter(assignment: Assignment, place: Path, folder: Path) -> Path:
    course = folder / "course"
    course.mkdir(parents=True)
    nbformat.write(for_otter(assignment), folder / "neuron.ipynb")
    command = [place / "bin" / "otter", "assign", "neuron.ipynb", "dist", "--no-pdfs"]
    must(run(command, folder=folder, environment=environment_variables(place)), "otter assign")
    next((folder / "dist" / "autograder").glob("*.zip")).rename(course / "autograder.zip")
    (folder / "dist" / "student" / "neuron.ipynb").rename(course / "starter.ipynb")
    return course


def _options() -> argparse.Namespace:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("cases", nargs="*", help="names of attacks; all when none is given")
    parser.add_argument("--only", choices=GRADERS, help="attack this grader alone")
    parser.add_argument("--details", action="store_true", help="print what each attack got")
    parser.add_argument("--isolation", default="bubblewrap", help="Sensui's wall")
    cache = Path(platformdirs.user_cache_dir("sensui")) / "benchmarks"
    parser.add_argument("--cache", type=Path, default=cache, help="where the peers' environments are kept")
    return parser.parse_args()


if __name__ == "__main__":
    main()
