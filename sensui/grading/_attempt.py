"""One grading of one submission: what is tried, under which replacements, and what came of it."""

import logging
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from sensui.sandbox import End, Limits, RunLost

from ._errors import BrokenLab, JudgeUnavailable
from ._examine import Examined, examine
from ._needed_cells import needed_cells
from ._own_cells import definitions_in, names_read
from ._processes import Processes
from ._reference import Reference
from ._session import Loaded, NotPrepared, Plan, Session
from ._side import Stopped
from ._subject import Raised
from ._submission import (
    Submission,
    names_behind,
    names_defined,
    names_used,
    plain_python,
    syntax_error_of,
)
from .checks import CheckFunction, Reason

log = logging.getLogger(__name__)
TRIES = 3
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What came of one check function, with some functions replaced by the reference's."""

    replaced: frozenset[str]
    examined: Examined | None = None
    stopped: Stopped | None = None
    unloaded: Mapping[str, Raised] = field(default_factory=dict)
    """what cells raised while they were loaded, by exercise"""

    @property
    def passed(self) -> bool:
        """Whether every statement of the check function held."""
        return self.examined is not None and self.examined.failure is None

    @property
    def is_late(self) -> bool:
        """Whether its time ran out."""
        return self.stopped is not None and self.stopped.end is End.TIMED_OUT

    @property
    def reason(self) -> Reason | End:
        """Why it did not pass."""
        if self.stopped is not None:
            return self.stopped.end
        assert self.examined is not None
        assert self.examined.failure is not None
        return self.examined.failure.reason


class Attempt:
    """One submission before the judge, with its draws."""

    def __init__(
        self,
        submission: Submission,
        *,
        reference: Reference,
        processes: Processes,
        seed: int,
        hear: Callable[[str], None] | None = None,
    ) -> None:
        self.submission = submission
        self.reference = reference
        self._processes = processes
        self._seed = seed
        self._hear = hear
        self._stuck: dict[str, Reason | End] = {}
        """cells that did not live to their end, by label"""
        self._trials: dict[tuple[str, int, frozenset[str]], Trial] = {}
        self._missing: dict[str, bool] = {}

    @property
    def limits(self) -> Limits:
        """What one run of this lab may use."""
        return self._processes.limits

    @cached_property
    def sources(self) -> dict[str, str]:
        """What was written for each exercise."""
        return {name: self.submission.source_of(name) for name in self.reference.exercises}

    @cached_property
    def defined(self) -> frozenset[str]:
        """Every name that some cell of the submission defines."""
        return frozenset(n for cell in self.submission.cells for n in names_defined(cell.source))

    @cached_property
    def mentions(self) -> dict[str, frozenset[str]]:
        """Every name that an exercise's answer mentions, also through helpers in whatever cell."""
        behind: dict[str, frozenset[str]] = {}
        for cell in self.submission.cells:
            for name, names in names_behind(cell.source).items():
                behind[name] = behind.get(name, frozenset()) | names
        homes = {name for exercise in self.sources for name in self.reference.defines(exercise)}
        helpers = {name: names for name, names in behind.items() if name not in homes}
        return {
            exercise: _reached({*names_used(source), *self._own_answer(exercise, behind)}, helpers)
            for exercise, source in self.sources.items()
        }

    def _own_answer(self, exercise: str, behind: Mapping[str, frozenset[str]]) -> frozenset[str]:
        return frozenset(n for name in self.reference.defines(exercise) for n in behind.get(name, ()))

    def is_missing(self, exercise: str) -> bool:
        """Whether nothing has been written for an exercise yet."""
        if exercise not in self._missing:
            self._missing[exercise] = self._has_nothing_for(exercise)
        return self._missing[exercise]

    def _has_nothing_for(self, exercise: str) -> bool:
        if not self.defined.issuperset(self.reference.defines(exercise)) and not self.syntax_error(exercise):
            return True
        return self.reference.blanks(exercise).hold(self.sources[exercise])

    def syntax_error(self, exercise: str) -> SyntaxError | None:
        """The error that keeps an exercise's cell from being read as Python."""
        return syntax_error_of(self.sources[exercise])

    def try_(self, function: CheckFunction, part: int, *, replaced: frozenset[str] = frozenset()) -> Trial:
        """Run one check function with some exercises' functions replaced by the reference's."""
        key = (function.exercise, part, replaced)
        if key not in self._trials:
            self._trials[key] = self._try(function, part, replaced)
        return self._trials[key]

    def repeat(self, function: CheckFunction, part: int, *, replaced: frozenset[str]) -> Trial:
        """Run a trial once more with the same draws, in a fresh process."""
        return self._try(function, part, replaced)

    def seed_of(self, exercise: str, part: int) -> int:
        """The seed that one part of an exercise draws its inputs from."""
        return zlib.crc32(f"{self._seed}/{exercise}/{part}".encode())

    def _try(self, function: CheckFunction, part: int, replaced: frozenset[str]) -> Trial:
        while True:
            trial = self.patiently(lambda: self._try_once(function, part, replaced))
            label = trial.stopped.cell if trial.stopped else None
            if label is None or label in self._stuck:
                return trial
            self._stuck[label] = trial.reason
            if label == function.exercise:
                return trial

    def _try_once(self, function: CheckFunction, part: int, replaced: frozenset[str]) -> Trial:
        seed = self.seed_of(function.exercise, part)
        try:
            with self.session(replaced, of=function.exercise) as session:
                examined = examine(function, subject=session, reference=self.reference, seed=seed)
                return Trial(replaced=replaced, examined=examined, unloaded=dict(session.errors))
        except Stopped as stop:
            return Trial(replaced=replaced, stopped=stop)

    def patiently(self, work: Callable[[], T]) -> T:
        """Do something behind the wall; what the system lost is done again, and the operator is told of it."""
        for number in range(1, TRIES + 1):
            try:
                return work()
            except RunLost as lost:
                log.error(
                    "a run was lost while judging %s, try %d of %d: %s",
                    self.submission.lab,
                    number,
                    TRIES,
                    lost,
                )
                problem = lost
        raise JudgeUnavailable(problem.reason) from problem

    def session(self, replaced: frozenset[str], *, of: str | None = None) -> Session:
        """Load the submission, with some functions replaced by the reference's. Raises RunLost, Stopped, BrokenLab.

        Where it is known of which exercise a check will ask, only the cells that this needs are loaded.
        """
        try:
            return Session(self._processes, plan=self._plan(replaced, of), hear=self._hear)
        except NotPrepared as unready:
            if unready.raised:
                raise BrokenLab(self.reference.lab.path, "setup", f"its setup raises {unready}") from None
            raise RunLost(self._processes.profile.name, reason=str(unready)) from None

    def _plan(self, replaced: frozenset[str], of: str | None) -> Plan:
        reference = self.reference
        cells = self._loaded
        if of is not None and not replaced:  # the reference's functions may call any that is not
            cells = needed_cells(cells, reference.names_asked_by(of), own=of)
        stand_ins = frozenset(n for e in replaced for n in reference.defines(e))
        kept = frozenset(n for e in reference.exercises if e not in replaced for n in reference.defines(e))
        drives = reference.registry.drives
        return Plan(
            setup=reference.setup,
            cells=tuple(cell for cell in cells if cell.label not in self._stuck),
            drives={name: drive.source for name, drive in drives.items()},
            reference=tuple(reference.sources.values()) if replaced else (),
            stand_ins=stand_ins,
            kept=kept,
        )

    @cached_property
    def _loaded(self) -> tuple[Loaded, ...]:
        """The cells of the submission, as they are executed in each trial."""
        cells = self.submission.cells
        own = iter(self._own_definitions())
        return tuple(
            Loaded(label=f"cell {place}", source=next(own))
            if cell.exercise is None
            else Loaded(label=cell.exercise, source=plain_python(cell.source))
            for place, cell in enumerate(cells, start=1)
        )

    def _own_definitions(self) -> list[str]:
        """What of each cell that the learner added is executed."""
        added = [cell.source for cell in self.submission.cells if cell.exercise is None]
        if not added:
            return []
        answers = (cell.source for cell in self.submission.cells if cell.exercise is not None)
        read = frozenset(name for source in answers for name in names_read(source))
        return definitions_in(added, read=read | self.reference.names_asked)


def _reached(names: set[str], helpers: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return names with all that the helpers among them mention, and so on."""
    waiting = list(names)
    while waiting:
        found = helpers.get(waiting.pop(), frozenset()) - names
        names |= found
        waiting += found
    return frozenset(names)
