"""Each lab, run from top to bottom, reaches what the curriculum promises and prints a floor beside it that is no network."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sensui.course import read_lab
from sensui.data import SETS, found

COURSES = Path(__file__).parents[2] / "courses"
DRAWN = """
import io, runpy, sys
import matplotlib.pyplot as plt

def show():
    for number in plt.get_fignums():
        plt.figure(number).savefig(io.BytesIO())
    plt.close("all")

plt.show = show
sys.argv[0] = "lab.py"
sys.path.insert(0, "")
runpy.run_path("lab.py", run_name="__main__")
"""
pytestmark = pytest.mark.slow


@dataclass(frozen=True, kw_only=True)
class Promise:
    """What must stand in the output of a lab: patterns with one number each, and where that number lies."""

    lab: str
    floors: dict[str, tuple[float, float]]
    reached: dict[str, tuple[float, float]]

    def __str__(self) -> str:
        return self.lab.rsplit("/", 1)[-1]


PROMISES = [
    Promise(
        lab="foundations/neuron/labs/logistic-regression",
        floors={r"^majority .* (\S+)$": (0.4, 0.6), r"^nearest mean .* (\S+)$": (0.4, 0.75)},
        reached={r"^logistic regression .* (\S+)$": (0.80, 1)},
    ),
    Promise(
        lab="foundations/shallow/labs/planar",
        floors={r"^always 0 .* (\S+)$": (0.4, 0.6), r"^logistic regression .* (\S+)$": (0, 0.55)},
        reached={r"^network, n_h = 4 .* (\S+)$": (0.90, 1)},
    ),
    Promise(
        lab="foundations/deep/labs/application",
        floors={r"^majority .* (\S+)$": (0.4, 0.6), r"^nearest mean .*  (\S+)$": (0.4, 0.75)},
        reached={r"^one neuron \(1\.2b\) +\S+  (\S+)$": (0.80, 0.92), r"^four layers +\S+  (\S+)$": (0.93, 1)},
    ),
    Promise(
        lab="improving/practical/labs/initialization",
        floors={r"^nearest mean .* (\S+)$": (0.4, 0.6)},
        reached={r"^zeros .* test (\S+)$": (0.5, 0.5), r"^He .* test (\S+)$": (0.99, 1)},
    ),
    Promise(
        lab="improving/practical/labs/regularization",
        floors={r"^majority .* dev (\S+)$": (0.4, 0.6)},
        reached={r"^lambda = 0 .* gap (\S+)$": (0.15, 1), r"^keep_prob = 0\.5 .* gap (\S+)$": (-1, 0.10)},
    ),
    Promise(
        lab="improving/practical/labs/gradient-checking",
        floors={r"difference (\S+)   WRONG$": (1e-3, 1)},
        reached={r"difference (\S+)   right$": (0, 1e-7)},
    ),
    Promise(
        lab="improving/optimizers/labs/optimizers",
        floors={r"^one answer .* (\S+)$": (0.4, 0.6), r"^nearest mean .* (\S+)$": (0.4, 0.7)},
        reached={r"^GD +\S+ .* (\S+)$": (0, 0.75), r"^Adam +0\.\S+ .* (\S+)$": (0.94, 1)},
    ),
    Promise(
        lab="improving/tuning/labs/batchnorm",
        floors={r"^nearest mean .* (\S+)$": (0.3, 0.7)},
        reached={r"^batch norm True .* accuracy (\S+)$": (0.90, 1)},
    ),
]


def run(lab: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """All cells of a lab from top to bottom, plots drawn and thrown away; a warning is an error."""
    ours = {"MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1", "SENSUI_DATA_FETCH": "no"}
    return subprocess.run(
        [sys.executable, "-BW", "error", "-c", DRAWN, *arguments],
        cwd=COURSES / lab,
        env={**os.environ, **ours, **environment},
        capture_output=True,
        text=True,
    )


def output_of(lab: str, *arguments: str) -> str:
    """What it prints."""
    done = run(lab, *arguments)
    assert 0 == done.returncode, done.stderr
    return done.stdout


@pytest.mark.parametrize("promise", PROMISES, ids=str)
def test_a_lab_reaches_what_was_promised_and_prints_a_floor_beside_it(promise: Promise):
    said = output_of(promise.lab)

    for pattern, (least, most) in {**promise.floors, **promise.reached}.items():
        numbers = [float(number) for number in re.findall(pattern, said, re.MULTILINE)]
        assert numbers, f"{pattern!r} is not in\n{said}"
        assert all(least <= number <= most for number in numbers), (pattern, numbers)




def test_each_of_these_labs_states_how_long_its_cells_compute():
    stated = [read_lab(COURSES / promise.lab).compute_seconds for promise in PROMISES]

    assert all(stated)


@pytest.mark.real
@pytest.mark.skipif(
    found(SETS["cifar10"]) is None, reason="CIFAR-10 is not here: sensui data fetch cifar10, or SENSUI_DATA"
)
def test_on_photographs_the_neuron_is_above_the_floor_as_its_page_says():
    said = output_of("foundations/neuron/labs/logistic-regression", "--data", "real")
    floor, neuron = (
        float(re.search(rf"^{name} .* (\S+)$", said, re.MULTILINE)[1])
        for name in ("nearest mean", "logistic regression")
    )

    assert 0.584 == pytest.approx(floor, abs=0.01)
    assert 0.673 == pytest.approx(neuron, abs=0.02)


def test_a_lab_without_its_real_data_ends_with_a_sentence_and_no_traceback(tmp_path: Path):
    nowhere = {"SENSUI_DATA": "", "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = run("foundations/neuron/labs/logistic-regression", "--data", "real", **nowhere)

    assert 1 == done.returncode
    assert "sensui data fetch cifar10" in done.stderr
    assert "Traceback" not in done.stderr
