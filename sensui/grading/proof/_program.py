"""Run lab.py from top to bottom, as an author or a curious learner does."""

import os
import subprocess
import sys
import tempfile

from sensui.course import Lab

SECONDS = 180
"""how long a whole lab may take, training and plots included"""
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""how many the libraries of linear algebra take; with a worker on each core, more than one only waits for another"""


def program_faults(lab: Lab) -> tuple[str, ...]:
    """Why `python lab.py` does not end well, or nothing."""
    with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
        quiet = {"MPLBACKEND": "Agg", "MPLCONFIGDIR": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        try:
            ended = subprocess.run(
                [sys.executable, "-W", "ignore", "lab.py"],
                cwd=lab.folder,
                env={**os.environ, **quiet, **dict.fromkeys(THREADS, "1")},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=SECONDS,
                text=True,
                errors="replace",
                check=False,
            )
        except subprocess.TimeoutExpired:
            return (f"lab.py was still running after {SECONDS} s. Train on less, or for fewer steps.",)
    if ended.returncode == 0:
        return ()
    why = _last_words(ended.stderr)
    return (f"lab.py ends with {ended.returncode}: {why}. Run `python lab.py` in its folder.",)


def _last_words(stderr: str) -> str:
    """The exception, and the line of lab.py that it came from."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    if not lines:
        return "it said nothing"
    places = [line for line in lines if line.startswith('File "') and "lab.py" in line]
    where = f" ({places[-1].split(', ')[1]})" if places else ""
    return f"{lines[-1]}{where}"
