"""What is written where: text and JSON on stdout, progress on stderr."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console


def console(*, stderr: bool = False) -> "Console":
    """A console as wide as the terminal; 80 columns where there is none."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() or os.environ.get("COLUMNS") else 80
    return Console(file=stream, width=width, highlight=False, soft_wrap=False)


def give_json(value: Any, file: Path | None = None) -> None:
    """Write JSON to a file or to stdout, letters of every language as they are."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    if file is None:
        sys.stdout.write(text)
    else:
        file.write_text(text, encoding="utf-8")
