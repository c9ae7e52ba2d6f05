"""Run a contest's starter notebook as a learner does: from top to bottom, beside the downloaded files."""

import os
import subprocess
import sys
from pathlib import Path

from sensui.course import Contest, Lang

from ..contests import starter_notebook
from ._program import THREADS

SECONDS = 120


def notebook_fault(contest: Contest, folder: Path) -> str:
    """Why the notebook does not come to its end, or nothing."""
    cells = [cell.source for cell in starter_notebook(contest, Lang.JA).cells if cell.cell_type == "code"]
    program = folder / "starter.py"
    program.write_text("\n\n".join(cells), encoding="utf-8")
    try:
        ended = subprocess.run(
            [sys.executable, "-W", "ignore", program.name],
            cwd=folder,
            env={**os.environ, **dict.fromkeys(THREADS, "1")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            text=True,
            errors="replace",
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"the starter notebook was still running after {SECONDS} s. Give fewer examples."
    if ended.returncode:
        return f"the starter notebook does not run: {ended.stderr.strip().splitlines()[-1]}."
    return ""
