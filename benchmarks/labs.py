"""How long the cells of each lab compute, beside the seconds that its lab.toml states.

python benchmarks/labs.py                       # all labs that state `compute_seconds`; some minutes
python benchmarks/labs.py planar optimizers     # only these

Seconds are processor time of one core, plots drawn. This machine may be faster or slower than the one that was measured
on: how much is the median of all ratios, and each lab must be within 30 % of that. The exit code is 1 when one is not.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from sensui.course import Lab, read_lab

COURSES = Path(__file__).parents[1] / "courses"
TOLERANCE = 0.3
DRAWN = """
import io, runpy, sys
import matplotlib.pyplot as plt

def show():
    for number in plt.get_fignums():
        plt.figure(number).savefig(io.BytesIO())
    plt.close("all")

plt.show = show
sys.argv = ["lab.py"]
sys.path.insert(0, "")
runpy.run_path("lab.py", run_name="__main__")
"""


def labs(names: Iterable[str]) -> list[Lab]:
    """The labs of these names, or all; only those that state their seconds."""
    wanted = set(names)
    folders = sorted(file.parent for file in COURSES.glob("*/*/labs/*/lab.toml"))
    read = [read_lab(folder) for folder in folders if not wanted or folder.name in wanted]
    return [lab for lab in read if lab.compute_seconds]


def processor_seconds(lab: Lab) -> float:
    """Run all cells from top to bottom on one core, in a process of its own."""
    before = _used()
    environment = {**os.environ, "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-B", "-c", DRAWN]
    subprocess.run(command, cwd=lab.folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    return _used() - before


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labs", nargs="*", help="names of labs; all when none is given")
    measured = [(lab, processor_seconds(lab)) for lab in labs(parser.parse_args().labs)]
    ratios = {lab.id: seconds / (lab.compute_seconds or 1) for lab, seconds in measured}
    machine = statistics.median(ratios.values())
    print(f"this machine needs {machine:.2f} times what is stated")
    print(f"{'':22} {'minutes':>7} {'states':>7} {'took':>7} {'to the median':>14}")
    for lab, seconds in measured:
        deviation = ratios[lab.id] / machine - 1
        mark = "" if abs(deviation) <= TOLERANCE else "  <- beyond 30 %"
        print(f"{lab.id:22} {lab.minutes:7} {lab.compute_seconds:7} {seconds:7.1f} {deviation:+14.0%}{mark}")
    sys.exit(any(abs(ratio / machine - 1) > TOLERANCE for ratio in ratios.values()))


if __name__ == "__main__":
    main()
