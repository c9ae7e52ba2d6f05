"""Notebooks to verdicts, side by side. The judge is loaded where the work is done, and not here."""

import functools
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sensui._crew import side_by_side

from ._labs import lab_named
from ._lang import Tongue
from ._progress import progress

SECONDS_EACH = 300
"""how long one notebook may take before its worker is ended and it is tried once more"""


def graded(
    files: Sequence[Path],
    *,
    jobs: int,
    lab: str | None = None,
    lang: Tongue | None = None,
    seed: int | None = None,
) -> list[dict[str, Any]]:
    """An object for each file, in the order given. All are asked the same, and the reference answers it once."""
    if lab:
        lab_named(lab)  # say so once, and before any work, when there is no such lab
    seed = secrets.randbits(32) if seed is None else seed
    tools = functools.partial(_open_grader, lab=lab, lang=lang, seed=seed)
    results: list[dict[str, Any]] = [{}] * len(files)
    done = side_by_side(tools, files, jobs=jobs, patience_seconds=SECONDS_EACH)
    with progress() as advance:
        for one in done:
            lost = {"file": str(files[one.index]), "error": one.error or "nothing came of it"}
            results[one.index] = one.result or lost
            advance(files[one.index].name, len(files))
    return results


def _open_grader(*, lab: str | None, lang: Tongue | None, seed: int) -> Callable[[Path], dict[str, Any]]:
    from ._grading import Grader

    return Grader(lab=lab, lang=lang, seed=seed)
