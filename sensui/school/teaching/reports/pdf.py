"""Is this a report? A PDF of so many A4 pages, within a size, that everybody can open."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .errors import NotOpened, NotPdf, TooLarge, WrongPages, WrongPaper

MOST_BYTES = 10 * 1024 * 1024
A4_MM = (210, 297)
TOLERANCE_MM = 3
"""programs round, and some think in points"""
SECONDS = 30
_READER = "sensui.school.teaching.reports._reader"


@dataclass(frozen=True, kw_only=True)
class Looked:
    """A report that may be kept."""

    pages: int
    content: bytes
    """its pages, without name, scripts and whatever else the file held"""


def looked_at(content: bytes, *, min_pages: int, max_pages: int) -> Looked:
    """The report that these bytes are. Raises one of the errors of a file that cannot be taken."""
    if len(content) > MOST_BYTES:
        raise TooLarge(MOST_BYTES // 1024 // 1024)
    if b"%PDF-" not in content[:1024]:
        raise NotPdf
    with TemporaryDirectory(prefix="sensui-report-") as folder:
        source, clean = Path(folder, "source.pdf"), Path(folder, "clean.pdf")
        source.write_bytes(content)
        said = _said_of(source, clean)
        if said.get("fault") == "encrypted":
            raise NotOpened
        if "pages" not in said:
            raise NotPdf
        if not min_pages <= said["pages"] <= max_pages:
            raise WrongPages(said["pages"], min_pages=min_pages, max_pages=max_pages)
        for number, size in enumerate(said["sizes"], start=1):
            if not _is_a4(*size):
                raise WrongPaper(number, *size)
        return Looked(pages=said["pages"], content=clean.read_bytes())


def _said_of(source: Path, clean: Path) -> dict[str, Any]:
    command = [sys.executable, "-P", "-W", "ignore", "-m", _READER, str(source), str(clean)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
        said = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _is_a4(width: float, height: float) -> bool:
    return all(
        abs(found - wanted) <= TOLERANCE_MM
        for found, wanted in zip(sorted((width, height)), A4_MM, strict=True)
    )
