"""What the system breaks in the middle of a check costs no verdict: it is run again, and the operator is told."""

import logging
import os
import signal
from pathlib import Path

import pytest
from living import descendants
from processes import zygote_of

from sensui.course import read_lab
from sensui.grading import Judge, Outcome, submission_of
from sensui.sandbox import Limits, Profile

HERE = Path(__file__).parent
LONG = "import time\nprint('on its way ' * 500)\ntime.sleep(2)\n\n\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n"
pytestmark = pytest.mark.sandbox


@pytest.fixture
def judge(bubblewrap):
    return Judge(read_lab(HERE / "lab"), sandbox=bubblewrap)


@pytest.mark.parametrize("victims", [lambda zygote: [zygote], descendants], ids=["zygote", "forks"])
def test_killing_a_zygote_or_its_forks_costs_no_verdict(judge, bubblewrap, caplog, victims):
    killed: list[int] = []

    def kill_once(printed: str) -> None:
        """What is printed tells that the cell is running."""
        if not killed:
            for pid in victims(zygote_of(bubblewrap, "numpy-only")):
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)

    with caplog.at_level(logging.ERROR):
        verdict = judge.grade(submission_of(judge.lab, {"sigmoid": LONG}), seed=1, hear=kill_once)

    assert killed
    assert "lost" in caplog.text
    assert [Outcome.PASSED] == [exercise.outcome for exercise in verdict.exercises]


def test_a_school_can_tell_that_a_wall_holds_others(bubblewrap, bare_sandbox):
    assert bubblewrap.holds_others
    assert not bare_sandbox.holds_others


@pytest.mark.torch
def test_a_run_of_the_torch_profile_computes_and_draws_its_own_numbers(bubblewrap, tmp_path):
    pytest.importorskip("torch")
    program = tmp_path / "draws.py"
    program.write_text(
        "import torch\n\n\ndef serve(channel):\n    torch.nn.Linear(3, 2)(torch.ones(4, 3)).sum().backward()\n"
        "    channel.sendall(repr(torch.rand(2).tolist()).encode())\n    channel.recv(1)\n"
    )
    profile = Profile(name="draws", preload=("torch",), program=program, required=("torch",))
    drawn = []
    for _ in range(3):
        run = bubblewrap.start(profile, limits=Limits())
        run.channel.settimeout(20)
        drawn.append(run.channel.recv(1000))
        run.finish()

    assert all(drawn)
    assert len(set(drawn)) == 3
