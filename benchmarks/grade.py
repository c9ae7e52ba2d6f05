"""Grade the same class with Sensui, nbgrader and Otter, in one run, and print what it takes and what is said.

python benchmarks/grade.py                 # everything: about 15 minutes, the first time some more
python benchmarks/grade.py speed           # only the time for each notebook, and the ratios
python benchmarks/grade.py behaviour       # only how each grader answers seven notebooks
python benchmarks/grade.py hundred         # only Sensui: 25, 50, 100 notebooks, one in ten broken or hostile
"""

import argparse
import datetime
import os
import platform
import tempfile
from pathlib import Path

import platformdirs
from _assignment import Assignment, read_assignment
from _class import Learner, behaviours, ordinary, unusual
from _environments import environment, version_of
from _graders import Grader, Nbgrader, Otter, Sensui
from _measure import load, wait_for_quiet

PATIENCE = 180
"""seconds that one notebook may take in the table of behaviours"""
PARTS = ("speed", "behaviour", "hundred")


def main() -> None:
    """Measure what was asked for."""
    options = _options()
    assignment = read_assignment()
    exercises = assignment.lab.exercises
    print(f"{datetime.date.today()} · {os.cpu_count()} cores · Python {platform.python_version()}")
    print(f"logistic regression, {len(exercises)} exercises, {sum(e.points for e in exercises):g} points")
    with tempfile.TemporaryDirectory(prefix="sensui-benchmark-") as folder:
        sensui = Sensui(assignment, folder=Path(folder), jobs=options.jobs)
        if "hundred" in options.parts:
            _hundred(assignment, sensui, Path(folder))
        if options.parts == ["hundred"]:
            return
        cache = options.cache
        peers = [
            f"{name} {version_of(package, environment(name, cache))}" for name, package in PACKAGES.items()
        ]
        print(f"peers: {', '.join(peers)}")
        nbgrader = Nbgrader(assignment, folder=Path(folder), cache=cache)
        otter = Otter(assignment, folder=Path(folder), cache=cache)
        if "speed" in options.parts:
            _speed(assignment, [sensui, nbgrader, otter], options)
        if "behaviour" in options.parts:
            _behaviour(assignment, [sensui, nbgrader, otter])


PACKAGES = {"nbgrader": "nbgrader", "otter": "otter-grader"}


def _speed(assignment: Assignment, graders: list[Grader], options: argparse.Namespace) -> None:
    """The same class to each; then one notebook alone."""
    rows = {}
    for grader in graders:
        count = options.notebooks if isinstance(grader, Sensui) else options.peers_notebooks
        wait_for_quiet(options.when_below)
        busy = load()
        cost, marked = grader.batch(ordinary(assignment.lab, count))
        assert len(marked) == count, f"{grader.name} lost {count - len(marked)} notebooks"
        alone, _ = grader.single(ordinary(assignment.lab, 1)[0], seconds=PATIENCE)
        rows[grader.name] = (count, cost.wall / count, cost.cpu / count, alone.wall, alone.cpu, busy)
    print("\nin batch, seconds for each notebook; then one notebook in a process of its own\n")
    _print_row("", "notebooks", "wall", "CPU", "alone, wall", "alone, CPU", "load before")
    for name, (count, *figures, busy) in rows.items():
        _print_row(name, str(count), *(f"{figure:.3f}" for figure in figures), busy)
    print()
    for name in (grader.name for grader in graders[1:]):
        wall, cpu = (rows[name][place] / rows["sensui"][place] for place in (1, 2))
        print(f"{name} / sensui in batch: {wall:.0f} times the wall time, {cpu:.0f} times the CPU time")


def _behaviour(assignment: Assignment, graders: list[Grader]) -> None:
    """How each grader answers notebooks that are known to be difficult."""
    print(f"\npoints of 18 and seconds; nothing is waited for longer than {PATIENCE} s\n")
    for number, (what, answers) in enumerate(behaviours(assignment.lab).items()):
        print(what)
        for grader in graders:
            cost, marked = grader.single(
                Learner(name=f"behaviour-{number}", answers=answers), seconds=PATIENCE
            )
            points = "no result" if marked.points is None else f"{marked.points:g}"
            said = marked.said or ("lost: " + ", ".join(marked.lost) if marked.lost else "")
            _print_row(f"  {grader.name}", points, f"{cost.wall:.1f} s", f" {said}"[:150])


def _hundred(assignment: Assignment, sensui: Sensui, folder: Path) -> None:
    """Whether there is a verdict for each file, and whether the time grows with their number."""
    print(f"\nsensui grade --jobs {sensui.jobs}, one notebook in ten broken or hostile\n")
    _print_row("files", "verdicts", "not judged", "wall", "for each", "CPU", "load before")
    strange = unusual(assignment)
    for count in (25, 50, 100):
        place = folder / f"hundred-{count}"
        place.mkdir()
        for number, learner in enumerate(ordinary(assignment.lab, count)):
            file = place / f"{learner.name}.ipynb"
            if number % 10 == 4:
                strange[number // 10](file)
            else:
                sensui.write(learner, file)
        busy = load()
        cost, results = sensui.grade(place)
        assert sorted(one["file"] for one in results) == sorted(str(file) for file in place.iterdir())
        refused = sum("error" in one for one in results)
        each = f"{cost.wall / count:.3f} s"
        _print_row(
            *(str(count), str(len(results)), str(refused)),
            f"{cost.wall:.1f} s",
            each,
            f"{cost.cpu:.1f} s",
            busy,
        )


def _print_row(first: str, *others: str) -> None:
    print(f"{first:<12}" + "".join(f"{other:>13} " for other in others).rstrip(), flush=True)


def _part(name: str) -> str:
    if name not in PARTS:
        raise argparse.ArgumentTypeError(f"{name!r}, expected one of {', '.join(PARTS)}")
    return name


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", type=_part, metavar="part", help=", ".join(PARTS))
    parser.add_argument("--notebooks", type=int, default=100, help="how many notebooks Sensui grades")
    parser.add_argument("--peers-notebooks", type=int, default=20, help="how many each peer grades")
    parser.add_argument("--jobs", type=int, default=2, help="processes of `sensui grade`")
    parser.add_argument(
        "--when-below", type=float, default=0, help="wait, an hour at most, for a load below this"
    )
    cache = Path(platformdirs.user_cache_dir("sensui")) / "benchmarks"
    parser.add_argument("--cache", type=Path, default=cache, help="where the peers' environments are kept")
    options = parser.parse_args()
    options.parts = options.parts or list(PARTS)
    return options


if __name__ == "__main__":
    main()
