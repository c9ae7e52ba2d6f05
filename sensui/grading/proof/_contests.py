"""Whether a contest is what it says: data that come out the same again, answers that nobody gets, a field in its order."""

import csv
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from sensui.course import Contest, Direction, Form, MetricName
from sensui.sandbox import default_sandbox

from .._errors import GradingError
from ..contests import METRICS, ContestData, Predictions, check_predictions, open_contest, score, write_data
from ..contests._data import forget_contests
from ..contests._field import field_score
from ._contest_figures import ContestFigures, EntrantFigures
from ._notebooks import notebook_fault
from ._report import Failure, Matter
from ._tasks import Observed, Task, Work

ANOTHER_SCHOOL = b"another school"
SAME = 0.005
"""how much worse an entrant may be than the one before it, which is chance"""


def contest_tasks(contest: Contest) -> Iterator[Task]:
    """The data, and each program of the field."""
    yield Task(work=Work.CONTEST, lab=contest.path)
    for entrant in contest.field:
        if entrant.measured is None:
            yield Task(work=Work.ENTRANT, lab=contest.path, subject=entrant.id)


def try_contest(contest: Contest, task: Task) -> Observed:
    """Do one of these tasks."""
    try:
        if task.work is Work.CONTEST:
            return Observed(faults=tuple(_data_faults(contest)))
        entrant = next(one for one in contest.field if one.id == task.subject)
        found = field_score(open_contest(contest), entrant, default_sandbox())
        return Observed(reached=(found.public, found.private, found.seconds))
    except GradingError as error:
        return Observed(faults=(str(error),))


def contest_figures(contest: Contest, results: list[tuple[Task, Observed]]) -> ContestFigures:
    """What each program of the field reached."""
    entrants = [
        EntrantFigures(
            entrant=task.subject,
            public=observed.reached[0],
            private=observed.reached[1],
            seconds=observed.reached[2],
        )
        for task, observed in results
        if observed.reached is not None
    ]
    return ContestFigures(contest=contest.path, metric=str(contest.metric), entrants=tuple(entrants))


def contest_failures(contest: Contest, results: list[tuple[Task, Observed]]) -> Iterator[Failure]:
    """What does not hold of a contest."""
    for task, observed in results:
        told = [*observed.faults, *([observed.crashed] if observed.crashed else [])]
        subject = task.subject or None
        yield from (
            Failure(matter=Matter.CONTEST, place=contest.path, subject=subject, says=says) for says in told
        )
    yield from _field_failures(contest, {task.subject: one for task, one in results if one.reached})


def _field_failures(contest: Contest, observed: Mapping[str, Observed]) -> Iterator[Failure]:
    data = open_contest(contest)
    worse = -1 if contest.direction is Direction.HIGHER else 1
    scale = max([1.0, *(abs(one.reaches) for one in contest.field)])
    before: tuple[str, float] | None = None
    for entrant in contest.field:
        found = observed.get(entrant.id)
        if found is None or found.reached is None:
            continue
        public, private, _ = found.reached
        both = (public * data.public_rows + private * data.private_rows) / data.rows
        says = ""
        if worse * (both - entrant.reaches) > 0:
            says = (
                f"reaches {both:.4f}, expected {entrant.reaches:g} as contest.toml says. Mend one of the two."
            )
        elif before and worse * (both - before[1]) > SAME * scale:
            says = f"reaches {both:.4f}, less than {before[0]} before it ({before[1]:.4f}). Change the order."
        if says:
            yield Failure(matter=Matter.CONTEST, place=contest.path, subject=entrant.id, says=says)
        before = entrant.id, both


def _data_faults(contest: Contest) -> Iterator[str]:
    first = open_contest(contest)
    forget_contests()
    again, elsewhere = open_contest(contest), open_contest(contest, secret=ANOTHER_SCHOOL)
    if not (_is_same(first.inputs, again.inputs) and _is_same(first._labels, again._labels)):
        yield "data.py gives other data when it is asked again. Draw everything from the generator it is given."
    if contest.metric.form is Form.ACTIONS:
        return
    if not _is_same(first.train.inputs, elsewhere.train.inputs):
        yield "`train` of data.py gives other data at another school. Draw them from its own generator."
    if _is_same(first._labels, elsewhere._labels):
        yield "the answers are the same at another school, so whoever reads the course knows them."
    if first.train.groups is not None and not all(page.section("leakage") for page in contest.pages.values()):
        yield "examples come in groups, but the pages have no section `{#leakage}`. Write it."
    yield from _leaks(first)
    yield from _metric_faults(first)
    yield from _starter_faults(first)


def _is_same(one: object, other: object) -> bool:
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return np.array_equal(one, other)
    return one == other


def _leaks(data: ContestData) -> Iterator[str]:
    """Test examples among the training data, and answers in what learners download."""
    if isinstance(data.inputs, np.ndarray):
        known = {row.tobytes() for row in data.train.inputs}
        both = sum(row.tobytes() in known for row in data.inputs)
    else:
        both = len(set(data.inputs) & set(data.train.inputs))
    if both:
        yield f"{both} inputs of the test are among the training data, with their labels. Take them out."
    with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
        for file in write_data(data, Path(folder)):
            if any(_is_same_column(column, data) for column in _columns(file)):
                yield f"{file.name}, which learners download, holds the answers of the test."


def _columns(file: Path) -> Iterator[list[str]]:
    """Whatever in a downloaded file is as long as it is."""
    if file.suffix == ".npz":
        with np.load(file) as kept:
            yield from (
                [str(one) for one in kept[name].ravel().tolist()] for name in kept if kept[name].ndim == 1
            )
    elif file.suffix == ".csv":
        with file.open(encoding="utf-8", newline="") as rows:
            yield from ([*column[1:]] for column in zip(*csv.reader(rows), strict=False))


def _is_same_column(column: list[str], data: ContestData) -> bool:
    return len(column) == data.rows and column == [str(label) for label in _labels_of(data)]


def _labels_of(data: ContestData) -> list[object]:
    return data._labels.tolist() if isinstance(data._labels, np.ndarray) else list(data._labels)


def _metric_faults(data: ContestData) -> Iterator[str]:
    """The right answers get the best score there is, and the sample entry a worse one, in both parts."""
    metric = METRICS[data.contest.metric]
    right = score(data, Predictions(values=_perfect(data)))
    with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
        sample = next(file for file in write_data(data, Path(folder)) if file.name.startswith("sample"))
        with sample.open("rb") as file:
            usual = score(data, check_predictions(data, file, sample.name))
    for part in ("public", "private"):
        best, least = getattr(right, part), getattr(usual, part)
        wanted = metric.highest if metric.direction is Direction.HIGHER else metric.lowest
        if wanted is not None and abs(best - wanted) > 1e-6 * max(1.0, abs(wanted)):
            yield f"the right answers get {best:g} on the {part} part, expected {wanted:g}. Mend the data."
        if not metric.is_better(best, least):
            yield f"on the {part} part the sample entry is as good as the right answers. Mend the data."


def _perfect(data: ContestData) -> object:
    if data.contest.metric is MetricName.LOG_LOSS:
        return np.eye(len(data.contest.classes))[data._labels]
    return data._labels


def _starter_faults(data: ContestData) -> Iterator[str]:
    """The notebook that a learner begins with runs, and what it writes is accepted."""
    with tempfile.TemporaryDirectory(prefix="sensui-") as name:
        folder = Path(name)
        write_data(data, folder)
        if fault := notebook_fault(data.contest, folder):
            yield fault
            return
        with (folder / "submission.csv").open("rb") as file:
            score(data, check_predictions(data, file, "submission.csv"))
