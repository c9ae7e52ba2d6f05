"""The short form of `benchmarks/chaos.py`: school, workers, broker and database die; all that was accepted is judged once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.slow
@pytest.mark.skipif(
    not os.environ.get("SENSUI_TEST_BROKER") or shutil.which("epmd") is None,
    reason="no broker here: run it by .ci/rabbitmq, as .ci/run does",
)
def test_all_that_was_accepted_is_judged_once_whatever_dies():
    command = [
        sys.executable,
        "benchmarks/chaos.py",
        "--minutes",
        "0.3",
        "--seed",
        "7",
        "--pause",
        "1",
        "--gap",
        "4",
    ]

    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)

    assert 0 == told.returncode, f"{told.stdout[-3000:]}{told.stderr[-3000:]}"
    assert '"lost": []' in told.stdout
