"""Three kinds of failure have three audiences: the learner, the lab's author, the operator."""

import logging
import socket
from dataclasses import replace

import pytest

from sensui.course import Lab
from sensui.grading import BrokenLab, Judge, JudgeUnavailable, WrongLab, submission_of
from sensui.sandbox import End, Ended, FakeSandbox, Limits, Profile, Run, RunLost, Sandbox

LOST = RunLost("numpy", reason="its zygote died.")


class SometimesLost:
    """A sandbox that loses its first runs: some when they are started, some when they are asked how they ended."""

    holds_others, name, reason, lacks = True, "sometimes lost", "", ()

    def __init__(self, inner: Sandbox, *, at_start: int = 0, in_the_middle: int = 0) -> None:
        self._inner = inner
        self._at_start = at_start
        self._in_the_middle = in_the_middle

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        if self._at_start:
            self._at_start -= 1
            raise LOST
        run = self._inner.start(profile, limits=limits)
        if self._in_the_middle:
            self._in_the_middle -= 1
            return LostRun(run)
        return run

    def close(self) -> None:
        pass


class LostRun:
    """A run whose process has gone before anything was asked."""

    def __init__(self, run: Run) -> None:
        run.finish()
        self.channel, gone = socket.socketpair()
        gone.close()

    def finish(self) -> Ended:
        raise LOST

    def stop(self, end: End) -> Ended:
        raise LOST


def with_checks(lab: Lab, source: str) -> Lab:
    return replace(lab, checks_source=source)


@pytest.mark.parametrize(
    "lost", [{"at_start": 2}, {"in_the_middle": 2}, {"at_start": 1, "in_the_middle": 1}], ids=str
)
def test_a_run_that_the_system_lost_costs_no_verdict(
    small_lab: Lab, sandbox: Sandbox, lost: dict[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    judge = Judge(small_lab, sandbox=SometimesLost(sandbox, **lost))

    with caplog.at_level(logging.ERROR):
        verdict = judge.grade(submission_of(small_lab), seed=1)

    assert verdict.passed
    assert ["a run was lost"] * 2 == [record.getMessage()[:14] for record in caplog.records]


def test_what_is_lost_again_and_again_is_the_operators_to_mend(small_lab: Lab, sandbox: Sandbox) -> None:
    judge = Judge(small_lab, sandbox=SometimesLost(sandbox, at_start=99))

    with pytest.raises(JudgeUnavailable, match="its zygote died"):
        judge.grade(submission_of(small_lab))


def test_a_harness_that_answers_nothing_is_never_the_learners_fault(small_lab: Lab) -> None:
    silent = FakeSandbox(lambda channel: None)

    with pytest.raises(JudgeUnavailable, match="while it was prepared"):
        Judge(small_lab, sandbox=silent).grade(submission_of(small_lab))


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import no_such_module", "ModuleNotFoundError"),
        ("", "has no check of it"),
        (
            "from sensui.grading.checks import checks\n@checks('sigmoid')\ndef _(check):\n    check.same(1 / 0)\n",
            "ZeroDivisionError",
        ),
    ],
)
def test_a_broken_check_is_the_authors_to_mend(
    small_lab: Lab, sandbox: Sandbox, source: str, why: str
) -> None:
    judge = Judge(with_checks(small_lab, source), sandbox=sandbox)

    with pytest.raises(BrokenLab, match=why):
        judge.grade(submission_of(small_lab), exercises=["sigmoid"])


def test_a_setup_that_raises_is_the_authors_to_mend(small_lab: Lab, sandbox: Sandbox) -> None:
    first, *rest = small_lab.cells
    broken = replace(
        small_lab,
        cells=(replace(first, source="import numpy as np\nif __name__ == '__main__': open('no')"), *rest),
    )

    with pytest.raises(BrokenLab, match="FileNotFoundError"):
        Judge(broken, sandbox=sandbox).grade(submission_of(broken))


def test_a_submission_of_another_lab_is_refused(small_lab: Lab, judge: Judge) -> None:
    other = replace(submission_of(small_lab), lab="course/unit/other")

    with pytest.raises(WrongLab, match="expected one of `small`"):
        judge.grade(other)


def test_the_answers_never_enter_the_sandbox(small_lab: Lab, sandbox: Sandbox) -> None:
    sent = Recording(sandbox)
    secrets = [b"never overflows", b"w.T @ X", b"check.same", b"By what is the cost divided"]

    Judge(small_lab, sandbox=sent).grade(
        submission_of(
            small_lab,
            {
                "propagate": "def propagate(w, b, X, Y):\n    return sigmoid(X)\n",
                "sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n",
            },
        ),
        exercises=["sigmoid"],
    )

    assert b"sigmoid" in sent.bytes
    assert [] == [secret for secret in secrets if secret in sent.bytes]


class Recording:
    """A sandbox that keeps what is sent into its runs."""

    holds_others, name, reason, lacks = True, "recording", "", ()

    def __init__(self, inner: Sandbox) -> None:
        self._inner = inner
        self.bytes = b""

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        return RecordedRun(self._inner.start(profile, limits=limits), self)

    def close(self) -> None:
        pass


class RecordedRun:
    """A run whose channel is listened to."""

    def __init__(self, run: Run, record: Recording) -> None:
        self._run, self._record = run, record
        self.channel = self
        self.finish, self.stop = run.finish, run.stop
        self.recv, self.settimeout = run.channel.recv, run.channel.settimeout

    def sendall(self, data: bytes) -> None:
        self._record.bytes += data
        self._run.channel.sendall(data)
