"""One grading of one submission: what is tried, under which replacements, and what came of it."""

import ast
import logging
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from sensui.sandbox import End, Limits, RunLost, Sandbox

from ._errors import BrokenLab, JudgeUnavailable
from ._examine import Examined, examine
from ._profiles import profile_of
from ._reference import Reference
from ._session import Loaded, NotPrepared, Plan, Session, Stopped
from ._subject import Raised
from ._submission import Submission, definitions_of, names_defined, plain_python, skeleton
from .checks import CheckFunction, Reason

log = logging.getLogger(__name__)
TRIES = 3


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
        sandbox: Sandbox,
        seed: int,
        hear: Callable[[str], None] | None = None,
    ) -> None:
        self.submission = submission
        self.reference = reference
        self._sandbox = sandbox
        self._seed = seed
        self._hear = hear
        self._stuck: dict[str, End] = {}
        """cells that did not live to their end, by label"""
        self._trials: dict[tuple[str, int, frozenset[str]], Trial] = {}

    @cached_property
    def sources(self) -> dict[str, str]:
        """What was written for each exercise."""
        return {name: self.submission.source_of(name) for name in self.reference.exercises}

    @cached_property
    def defined(self) -> frozenset[str]:
        """Every name that some cell of the submission defines."""
        return frozenset(n for cell in self.submission.cells for n in names_defined(cell.source))

    def is_missing(self, exercise: str) -> bool:
        """Whether nothing has been written for an exercise yet."""
        source = self.sources[exercise]
        if not set(self.reference.defines(exercise)) <= self.defined and not self.syntax_error(exercise):
            return True
        return skeleton(source) in self.reference.blanks(exercise)

    def syntax_error(self, exercise: str) -> SyntaxError | None:
        """The error that keeps an exercise's cell from being read as Python."""
        try:
            ast.parse(plain_python(self.sources[exercise]))
        except SyntaxError as error:
            return error
        except ValueError as error:  # a null byte
            return SyntaxError(str(error))
        return None

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
        seed = self.seed_of(function.exercise, part)
        while True:
            try:
                with self.session(replaced) as session:
                    examined = examine(function, subject=session, reference=self.reference, seed=seed)
                    return Trial(replaced=replaced, examined=examined, unloaded=dict(session.errors))
            except Stopped as stop:
                label = stop.cell
                if label is None or label in self._stuck:
                    return Trial(replaced=replaced, stopped=stop)
                self._stuck[label] = stop.end
                if label == function.exercise:
                    return Trial(replaced=replaced, stopped=stop)

    @contextmanager
    def session(self, replaced: frozenset[str]) -> Iterator[Session]:
        """Open a session; a process that the system lost is opened again, and the operator is told."""
        for attempt in range(TRIES):
            try:
                session = Session(
                    self._sandbox,
                    profile_of(self.reference.lab.profile),
                    limits=self.limits,
                    plan=self._plan(replaced),
                    hear=self._hear,
                )
                break
            except NotPrepared as unready:
                if unready.raised:
                    raise BrokenLab(self.reference.lab.path, "setup", f"its setup raises {unready}") from None
                problem = self._reported(unready, attempt)
            except RunLost as lost:
                problem = self._reported(lost, attempt)
        else:
            raise JudgeUnavailable(str(problem)) from problem
        with session:
            yield session

    def _reported(self, problem: Exception, attempt: int) -> Exception:
        log.error("the sandbox lost a run (%s); try %d of %d", problem, attempt + 1, TRIES)
        return problem

    @cached_property
    def limits(self) -> Limits:
        """What one run of this lab may use."""
        return Limits(**self.reference.lab.limits.given)

    def _plan(self, replaced: frozenset[str]) -> Plan:
        reference = self.reference
        stand_ins = frozenset(n for e in replaced for n in reference.defines(e))
        kept = frozenset(n for e in reference.exercises if e not in replaced for n in reference.defines(e))
        drives = reference.registry.drives
        return Plan(
            setup=reference.setup,
            cells=tuple(self._cells()),
            drives={name: drive.source for name, drive in drives.items()},
            reference=tuple(reference.sources.values()) if replaced else (),
            stand_ins=stand_ins,
            kept=kept,
        )

    def _cells(self) -> Iterator[Loaded]:
        for place, cell in enumerate(self.submission.cells):
            label = cell.exercise or f"cell {place + 1}"
            if label in self._stuck:
                continue
            if cell.exercise is None:
                yield Loaded(label=label, source=definitions_of(cell.source))
            else:
                yield Loaded(label=label, source=plain_python(cell.source))
