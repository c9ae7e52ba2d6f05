"""The judge of one lab: submission in, verdict out."""

import contextlib
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from sensui.course import Lab
from sensui.sandbox import End, Sandbox, default_sandbox

from . import _words as words
from ._attempt import Attempt, Trial
from ._blame import at_fault
from ._describe import findings_of
from ._errors import BrokenLab, WrongLab
from ._evidence import evidence_of
from ._examine import alike_throughout, examine
from ._processes import Stock
from ._profiles import processes_for
from ._reference import Reference
from ._results import ExerciseVerdict, Finding, Kind, Outcome, Verdict
from ._submission import Submission
from .checks import CheckFunction, Reason


class Judge:
    """Judges submissions of one lab. Safe to keep: what it learnt of the lab is used again.

    One that is to judge many in a row (`for_many`) also keeps a process from one to the next, until `close`.
    """

    def __init__(self, lab: Lab, *, sandbox: Sandbox | None = None, for_many: bool = False) -> None:
        self.lab = lab
        self._sandbox = sandbox
        self._reference = Reference(lab)
        self._stock = Stock() if for_many else None

    def close(self) -> None:
        """End what was kept."""
        if self._stock:
            self._stock.close()

    def grade(
        self,
        submission: Submission,
        *,
        exercises: Sequence[str] | None = None,
        seed: int | None = None,
        hear: Callable[[str], None] | None = None,
    ) -> Verdict:
        """Judge a submission, or some exercises of it.

        Inputs are drawn from `seed`, else afresh. `hear` gets what the learner's code prints, as it is printed.
        Raises WrongLab, BrokenLab (its author's to mend) and JudgeUnavailable (its operator's).
        """
        if submission.lab != self.lab.path:
            raise WrongLab(submission.file or "the submission", submission.lab, self.lab.path)
        begun = time.perf_counter()
        wanted = [e.name for e in self.lab.exercises if exercises is None or e.name in exercises]
        sandbox = self._sandbox or default_sandbox()
        opened = processes_for(self.lab, sandbox, submission, stock=self._stock)
        with contextlib.closing(opened) as processes:
            attempt = Attempt(
                submission,
                reference=self._reference,
                processes=processes,
                seed=secrets.randbits(32) if seed is None else seed,
                hear=hear,
            )
            grading = Grading(attempt)
            verdicts = []
            for name in wanted:
                if name == wanted[-1]:
                    processes.expect_the_last()
                verdicts.append(grading.verdict(name))
        seconds = time.perf_counter() - begun
        return Verdict(lab=self.lab.path, lang=submission.lang, seconds=seconds, exercises=tuple(verdicts))


class Grading:
    """The verdicts of one attempt, each found once."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self._reference = attempt.reference
        self._verdicts: dict[str, ExerciseVerdict] = {}
        self._judging: set[str] = set()

    def verdict(self, exercise: str) -> ExerciseVerdict:
        """Return the verdict on one exercise."""
        if exercise not in self._verdicts:
            self._judging.add(exercise)
            self._verdicts[exercise] = self._judged(exercise)
            self._judging.discard(exercise)
        return self._verdicts[exercise]

    def _faulty_by_itself(self, exercise: str) -> bool:
        # A learner's functions may call each other in a circle; one that is being judged has no verdict to ask for.
        return exercise not in self._judging and exercise in self.verdict(exercise).at_fault

    def _judged(self, exercise: str) -> ExerciseVerdict:
        attempt = self._attempt
        if attempt.is_missing(exercise):
            return self._unwritten(exercise)
        if error := attempt.syntax_error(exercise):
            finding = Finding(kind=Kind.ERROR, message=words.syntax_error(exercise, error))
            return self._refused(exercise, Outcome.ERROR, (exercise,), [finding])
        parts = self._reference.registry.of(exercise)
        if not parts:
            raise BrokenLab(self._reference.lab.path, exercise, "checks.py has no check of it")
        absent = self._absent(exercise)
        earned, refusal = 0.0, None
        for number, function in enumerate(parts):
            trial = attempt.try_(function, number, replaced=absent)
            share = function.share / sum(f.share for f in parts)
            if trial.passed:
                earned += share
            else:
                verdict = self._blamed(exercise, function, number, trial, absent)
                earned += share if exercise not in verdict.at_fault else 0.0
                refusal = refusal or verdict
        return self._with_points(exercise, earned, refusal, absent)

    def _with_points(
        self, exercise: str, earned: float, refusal: ExerciseVerdict | None, absent: frozenset[str]
    ) -> ExerciseVerdict:
        if refusal is None and absent:
            order = self._reference.dependencies(exercise, self._attempt.mentions)
            refusal = self._others_fault(exercise, tuple(name for name in order if name in absent))
        most = self._reference.exercises[exercise].points
        if refusal is None:
            return ExerciseVerdict(name=exercise, outcome=Outcome.PASSED, points=most, max_points=most)
        if refusal.outcome is Outcome.MISSING:
            return refusal
        return self._refused(
            exercise,
            refusal.outcome,
            refusal.at_fault,
            refusal.findings,
            round(earned * most, 6),
            refusal.misconception,
        )

    def _absent(self, exercise: str) -> frozenset[str]:
        """The functions this one calls that are not written yet, or never come back: judged with the reference's."""
        gone = frozenset(name for name in self._reference.exercises if self._is_gone(name))
        if not gone:
            return gone
        mentions = self._attempt.mentions.items()
        written = {name: used for name, used in mentions if not self._attempt.is_missing(name)}
        return gone.intersection(self._reference.rests_on(exercise, written))

    def _is_gone(self, exercise: str) -> bool:
        verdict = self._verdicts.get(exercise)
        stops = verdict is not None and verdict.outcome is Outcome.STOPPED and exercise in verdict.at_fault
        return stops or self._attempt.is_missing(exercise)

    def _blamed(
        self, exercise: str, function: CheckFunction, part: int, trial: Trial, absent: frozenset[str]
    ) -> ExerciseVerdict:
        dependencies = self._reference.dependencies(exercise, self._attempt.mentions)
        faulty: tuple[str, ...] = (exercise,)
        if dependencies:
            suspects = [d for d in dependencies if d in absent or self._faulty_by_itself(d)]
            faulty = at_fault(
                exercise,
                dependencies=dependencies,
                suspects=suspects,
                passes=lambda names: self._mends(function, part, names | absent, trial),
            )
            faulty = tuple(d for d in dependencies if d in absent and d not in faulty) + faulty
        if exercise not in faulty:
            verdict = self._others_fault(exercise, faulty)
            silent = [
                name
                for name in faulty
                if name not in self._judging and self.verdict(name).outcome is Outcome.PASSED
            ]
            evidence = [f for name in silent for f in evidence_of(self._attempt, function, part, name)]
            return replace(verdict, findings=(*verdict.findings, *evidence))
        if len(faulty) > 1:  # look at this one's own mistake by itself
            alone = self._attempt.try_(function, part, replaced=frozenset(dependencies))
            trial = trial if alone.passed else alone
        return self._own_fault(exercise, function, part, trial, faulty)

    def _mends(self, function: CheckFunction, part: int, replaced: frozenset[str], trial: Trial) -> bool:
        """Whether the check passes with these functions replaced.

        Where it failed in time before, and now only its time ran out, the machine may have stalled: it is asked again
        before anybody is blamed for it.
        """
        mended = self._attempt.try_(function, part, replaced=replaced)
        if mended.is_late and not trial.is_late:
            mended = self._attempt.repeat(function, part, replaced=replaced)
        return mended.passed

    def _own_fault(
        self, exercise: str, function: CheckFunction, part: int, trial: Trial, faulty: tuple[str, ...]
    ) -> ExerciseVerdict:
        outcome = _outcome(trial)
        if outcome is Outcome.MISSING:
            return self._unwritten(exercise)
        misconception = self._recognised(exercise, function, part, trial)
        findings: list[Finding] = []
        if misconception:
            known = next(m for m in self._reference.lab.misconceptions if m.id == misconception)
            findings.append(Finding(kind=Kind.MISCONCEPTION, message=known.says))
        findings += findings_of(self._attempt, function, part, trial, is_recognised=bool(misconception))
        others = tuple(name for name in faulty if name != exercise)
        if others:
            findings += self._blame_findings(exercise, others, alone=False)
        return self._refused(exercise, outcome, faulty, findings, misconception=misconception)

    def _recognised(self, exercise: str, function: CheckFunction, part: int, trial: Trial) -> str | None:
        if trial.examined is None or not trial.examined.transcript:
            return None
        seed = self._attempt.seed_of(exercise, part)
        for misconception in self._reference.misconceptions_of(exercise):
            subject = self._reference.subject_of(misconception)
            theirs = examine(function, subject=subject, reference=self._reference, seed=seed)
            if theirs.failure and alike_throughout(trial.examined.transcript, theirs.transcript):
                return misconception.id
        return None

    def _others_fault(self, exercise: str, names: tuple[str, ...]) -> ExerciseVerdict:
        known = [self.verdict(name).misconception for name in names if name not in self._judging]
        misconception = known[0] if len(names) == 1 and known else None
        findings = self._blame_findings(exercise, names)
        return self._refused(exercise, Outcome.FAILED, names, findings, misconception=misconception)

    def _blame_findings(self, exercise: str, names: tuple[str, ...], *, alone: bool = True) -> list[Finding]:
        unwritten = all(self._attempt.is_missing(name) for name in names)
        message = words.blame(exercise, names, alone=alone, unwritten=unwritten)
        findings = [Finding(kind=Kind.BLAME, message=message)]
        for name in (n for n in names if n not in self._judging):
            findings += [f for f in self.verdict(name).findings if f.kind is not Kind.BLAME][:2]
        return findings

    def _unwritten(self, exercise: str) -> ExerciseVerdict:
        message = words.missing(self._reference.defines(exercise), self._attempt.sources[exercise])
        return self._refused(exercise, Outcome.MISSING, (), [Finding(kind=Kind.MISSING, message=message)])

    def _refused(
        self,
        exercise: str,
        outcome: Outcome,
        faulty: tuple[str, ...],
        findings: Sequence[Finding],
        points: float = 0.0,
        misconception: str | None = None,
    ) -> ExerciseVerdict:
        return ExerciseVerdict(
            name=exercise,
            outcome=outcome,
            points=points,
            max_points=self._reference.exercises[exercise].points,
            at_fault=faulty,
            misconception=misconception,
            findings=tuple(findings),
        )


def _outcome(trial: Trial) -> Outcome:
    if isinstance(trial.reason, End):
        return Outcome.STOPPED
    assert trial.examined is not None
    assert trial.examined.failure is not None
    answer = trial.examined.failure.answer
    if trial.reason is not Reason.RAISED or answer is None or answer.raised is None:
        return Outcome.FAILED
    if answer.raised.type in ("MemoryError", "ResultTooLarge"):
        return Outcome.STOPPED
    return Outcome.MISSING if answer.raised.type == "NotImplementedError" else Outcome.ERROR
