"""One check of one exercise, warm: how long it takes, how many a second, what it costs, and what the peers take.

python benchmarks/check.py                    # everything: some minutes
python benchmarks/check.py sensui             # only Sensui, against the same comparison in process with no wall
python benchmarks/check.py memory             # only the memory of a hundred forks alive
python benchmarks/check.py peers              # only the peers, and the ratios
"""

import argparse
import datetime
import gc
import json
import os
import platform
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
import platformdirs
from _assignment import Assignment, filled, for_nbgrader, for_otter, read_assignment
from _environments import environment, environment_variables, version_of
from _measure import load, must, run

from sensui.course import Lab
from sensui.course import Profile as ProfileName
from sensui.grading import Judge, Outcome, submission_of
from sensui.grading._examine import examine
from sensui.grading._profiles import profile_of
from sensui.grading._reference import Reference
from sensui.grading._subject import LocalSubject
from sensui.sandbox import Limits, Sandbox, open_sandbox

EXERCISE = "propagate"
PARTS = ("sensui", "memory", "peers")
FORKS = 100
PROGRAMS = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Times:
    """Milliseconds of many equal things."""

    each: Sequence[float]
    cpu: float = 0
    """milliseconds of processor time for each, of everything that took part; 0 where it is not known"""

    def percentile(self, percent: int) -> float:
        return statistics.quantiles(self.each, n=100, method="inclusive")[percent - 1]

    def __str__(self) -> str:
        return "".join(f"{self.percentile(percent):>10.2f}" for percent in (50, 95, 99))


def main() -> None:
    """Measure what was asked for."""
    options = _options()
    assignment = read_assignment()
    cores = len(os.sched_getaffinity(0))
    print(f"{datetime.date.today()} · {cores} cores · Python {platform.python_version()} · load {load()}")
    sandbox = open_sandbox(options.isolation)
    print(f"isolation {sandbox.name} · exercise {EXERCISE}, all its cases")
    try:
        ours = _latencies(assignment.lab, sandbox, options) if "sensui" in options.parts else None
        if "memory" in options.parts:
            _memory(sandbox)
        if "peers" in options.parts:
            ours = ours or _times(_check_with(assignment.lab, sandbox), options.checks)
            _peers(assignment, ours, options)
    finally:
        sandbox.close()


def _latencies(lab: Lab, sandbox: Sandbox, options: argparse.Namespace) -> Times:
    print(
        f"\nmilliseconds of {options.checks} checks\n{'':<34}{'p50':>10}{'p95':>10}{'p99':>10}{'CPU':>10}{'load':>18}"
    )
    limit = _times(_in_process(lab), options.checks, cpu=time.process_time)
    print(f"{'in process, no wall (the limit)':<34}{limit}{limit.cpu:>10.2f}{load():>18}")
    profiles = {"NumPy": lab, "PyTorch": replace(lab, profile=ProfileName.TORCH)}
    found: dict[str, Times] = {}
    for name, one in profiles.items():
        check = _check_with(one, sandbox)
        found[name] = _times(check, options.checks, cpu=lambda: _cpu_of(sandbox))
        print(f"{f'behind the wall, {name}':<34}{found[name]}{found[name].cpu:>10.2f}{load():>18}")
        over = [found[name].percentile(percent) - limit.percentile(percent) for percent in (50, 95, 99)]
        print(f"{'  over the limit':<34}" + "".join(f"{one:>10.2f}" for one in over))
    print("\nchecks a second, with so many at once")
    for name, one in profiles.items():
        check = _check_with(one, sandbox)
        rates = {threads: _rate(check, threads, options.seconds) for threads in (1, 2, 4)}
        print(f"{name:<34}" + "".join(f"{threads:>6}: {rate:5.0f}" for threads, rate in rates.items()))
    return found["NumPy"]


def _check_with(lab: Lab, sandbox: Sandbox) -> Callable[[], None]:
    """One warm check of the right answer, as `judge.grade` makes it."""
    judge, submission = Judge(lab, sandbox=sandbox), submission_of(lab)

    def check() -> None:
        verdict = judge.grade(submission, exercises=[EXERCISE])
        assert verdict.exercises[0].outcome is Outcome.PASSED, verdict

    return check


def _in_process(lab: Lab) -> Callable[[], None]:
    """The same cells executed and the same statements tried, with nothing between."""
    reference = Reference(lab)
    parts = reference.registry.of(EXERCISE)

    def check() -> None:
        learner = LocalSubject(reference.names_with({}), reference.drives)
        for number, part in enumerate(parts):
            seed = time.monotonic_ns() % 2**32 + number
            assert examine(part, subject=learner, reference=reference, seed=seed).failure is None

    return check


def _times(check: Callable[[], None], count: int, *, cpu: Callable[[], float] = lambda: 0.0) -> Times:
    for _ in range(5):
        check()
    gc.collect()
    each, used = [], cpu()
    for _ in range(count):
        begun = time.perf_counter()
        check()
        each.append((time.perf_counter() - begun) * 1000)
    return Times(each=each, cpu=(cpu() - used) * 1000 / count)


def _cpu_of(sandbox: Sandbox) -> float:
    """Seconds of processor time of this process and of every zygote with its forks, dead ones too."""
    zygotes = getattr(sandbox, "zygote_pids", dict)().values()
    return time.process_time() + sum(_tree(pid) for pid in zygotes)


def _tree(pid: int) -> float:
    try:
        numbers = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]
        own = sum(map(int, numbers)) / os.sysconf("SC_CLK_TCK")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0
    return own + sum(_tree(int(child)) for child in children)


def _rate(check: Callable[[], None], threads: int, seconds: float) -> float:
    until = time.perf_counter() + seconds
    done: list[int] = []

    def work() -> None:
        count = 0
        while time.perf_counter() < until:
            check()
            count += 1
        done.append(count)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    begun = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(done) / (time.perf_counter() - begun)


def _memory(sandbox: Sandbox) -> None:
    """What a hundred forks take that is their own."""
    print(f"\nmemory of {FORKS} forks alive")
    for name in (ProfileName.NUMPY, ProfileName.TORCH):
        profile = profile_of(name)
        sandbox.start(profile, limits=Limits()).finish()
        time.sleep(0.5)
        before, runs = _available_kib(), []
        for _ in range(FORKS):
            runs.append(sandbox.start(profile, limits=Limits()))
        taken = (before - _available_kib()) / 1024
        for one in runs:
            one.finish()
        print(f"{profile.name:<34}{taken:>8.0f} MiB in all, {taken / FORKS:.1f} MiB each")


def _available_kib() -> int:
    with open("/proc/meminfo") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("MemAvailable"))


def _peers(assignment: Assignment, ours: Times, options: argparse.Namespace) -> None:
    """The same exercise, by the command a learner gives in each peer, warm where the peer can be."""
    print(f"\nthe peers, milliseconds\n{'':<34}{'p50':>10}{'p95':>10}{'p99':>10}{'times Sensui':>18}")
    print(f"{'sensui, Judge.grade':<34}{ours}{1:>18.1f}")
    with tempfile.TemporaryDirectory(prefix="sensui-benchmark-") as folder:
        for name, found in {
            "otter, grader.check (no wall)": _otter(assignment, Path(folder), options),
            "nbgrader, validate (new kernel)": _nbgrader(assignment, Path(folder), options),
        }.items():
            ratio = found.percentile(50) / ours.percentile(50)
            print(f"{name:<34}{found}{ratio:>18.1f}")


def _otter(assignment: Assignment, folder: Path, options: argparse.Namespace) -> Times:
    place = environment("otter", options.cache)
    print(f"  otter-grader {version_of('otter-grader', place)}")
    nbformat.write(for_otter(assignment), folder / "neuron.ipynb")
    made = run(
        [place / "bin" / "otter", "assign", "neuron.ipynb", "dist", "--no-pdfs"],
        folder=folder,
        environment=environment_variables(place),
    )
    must(made, "otter assign")
    return _in_peer("otter", place, folder / "dist" / "student", options.checks, assignment)


def _nbgrader(assignment: Assignment, folder: Path, options: argparse.Namespace) -> Times:
    place = environment("nbgrader", options.cache)
    print(f"  nbgrader {version_of('nbgrader', place)}")
    (folder / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'b'\n")
    source = folder / "source" / "neuron" / "neuron.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(for_nbgrader(assignment), source)
    made = run(
        [place / "bin" / "nbgrader", "generate_assignment", "neuron"],
        folder=folder,
        environment=environment_variables(place),
    )
    must(made, "nbgrader generate_assignment")
    return _in_peer("nbgrader", place, folder / "release" / "neuron", options.peer_checks, assignment)


def _in_peer(name: str, place: Path, folder: Path, count: int, assignment: Assignment) -> Times:
    """Fill in the learner's notebook with the two functions this exercise takes, and time the peer's own check."""
    starter = nbformat.read(folder / "neuron.ipynb", as_version=4)
    wanted = ("sigmoid", EXERCISE)
    answers = {one: assignment.lab.cell_of(one).source for one in wanted}
    notebook = filled(starter, answers)
    others = [e.name for e in assignment.lab.exercises if e.name not in wanted]
    notebook.cells = [cell for cell in notebook.cells if not any(f"{one}(" in cell.source for one in others)]
    nbformat.write(notebook, folder / "filled.ipynb")
    program = PROGRAMS / f"_check_in_{name}.py"
    done = run(
        [place / "bin" / "python", program, "filled.ipynb", EXERCISE, str(count)],
        folder=folder,
        environment=environment_variables(place),
    )
    lines = must(done, f"checking in {name}").said.splitlines()
    return Times(each=json.loads(next(line for line in reversed(lines) if line.startswith("["))))


def _options() -> argparse.Namespace:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="part", help=", ".join(PARTS))
    parser.add_argument("--checks", type=int, default=300, help="how many checks are timed")
    parser.add_argument(
        "--peer-checks", type=int, default=10, help="how many of a peer that needs a new kernel"
    )
    parser.add_argument("--seconds", type=float, default=5, help="how long each throughput is measured")
    parser.add_argument("--isolation", default="auto", help="auto, bubblewrap, container or none")
    cache = Path(platformdirs.user_cache_dir("sensui")) / "benchmarks"
    parser.add_argument("--cache", type=Path, default=cache, help="where the peers' environments are kept")
    options = parser.parse_args()
    options.parts = options.parts or list(PARTS)
    return options


if __name__ == "__main__":
    main()
