"""Execute notebook cells as a notebook would, without a notebook around them."""

import contextlib
import functools
import io
import linecache
import sys
import traceback
import types
from collections.abc import Callable
from typing import Any

KEPT_OUTPUT = 1 << 16


class Namespace:
    """The names that the cells of one notebook define: what `__main__` is to a kernel."""

    def __init__(self) -> None:
        self.module = types.ModuleType("__main__")
        self.names: dict[str, Any] = self.module.__dict__
        self.names.update(get_ipython=Shell, display=lambda *objects, **options: None)
        sys.modules["__main__"] = self.module

    def execute(self, source: str, *, cell: str) -> None:
        """Run one cell; whatever it raises comes through. What it defined before that stays."""
        file = f"<{cell}>"
        linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
        exec(compiled(source, file), self.names)


@functools.lru_cache(maxsize=256)
def compiled(source: str, file: str) -> types.CodeType:
    """Compile a cell; the trials of one notebook execute the same cells again and again."""
    return compile(source, file, "exec")


class Shell:
    """Stands where IPython's shell would: magics are for the eyes, so here they do nothing."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **kwargs: None


class Printed(io.TextIOBase):
    """Collects what is printed, hands it on in pieces, and drops what is over the cap."""

    def __init__(self, hand_on: Callable[[str], None], *, cap: int = KEPT_OUTPUT) -> None:
        self._hand_on = hand_on
        self._cap = cap
        self.begin()

    def begin(self) -> None:
        """Count from nothing, for another trial."""
        self._left = self._cap
        self._waiting: list[str] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self._left > 0:
            kept = text[: self._left]
            self._left -= len(kept)
            self._size += len(kept)
            self._waiting.append(kept)
            if self._left == 0:
                self._waiting.append("\n… (more was printed; it is not kept)\n")
            if self._size >= 4096 or self._left == 0:
                self.flush()
        return len(text)

    def flush(self) -> None:
        if self._waiting:
            text, self._waiting, self._size = "".join(self._waiting), [], 0
            self._hand_on(text)


def told(error: BaseException) -> dict[str, Any]:
    """Return what a raised exception was, and where in the learner's cells, as plain data."""
    return {
        "op": "raised",
        "type": type(error).__name__[:200],
        "message": _message(error),
        "where": _where(error),
    }


def _message(error: BaseException) -> str:
    try:
        return str(error)[:2000]
    except BaseException:
        return ""


def _where(error: BaseException) -> list[list[Any]]:
    """Return [cell, line, function, text] of the innermost frames that are in cells, outermost first."""
    if isinstance(error, SyntaxError) and (error.filename or "").startswith("<"):
        return [[(error.filename or "")[1:-1], error.lineno or 0, "", (error.text or "").strip()[:200]]]
    frames: list[list[Any]] = []
    with contextlib.suppress(BaseException):
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename.startswith("<") and not frame.filename.startswith("<frozen"):
                text = linecache.getline(frame.filename, frame.lineno or 0).strip()
                frames.append([frame.filename[1:-1], frame.lineno or 0, frame.name, text[:200]])
    return frames[-8:]
