"""Who runs on a data folder: a school and its workers share it, a restore has it alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: there nobody is kept from restoring under a running school
    fcntl = None  # type: ignore[assignment]


class RunningAlready(RuntimeError):
    """A school runs on this data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"a school runs on {folder}")
        self.folder = folder


@contextmanager
def running(data: Path) -> Iterator[None]:
    """While a school or a worker runs. The lock is the process's: it is gone with it, however it ends."""
    handle = _lock_file(data)
    try:
        if fcntl:
            fcntl.flock(handle, fcntl.LOCK_SH)
        yield
    finally:
        os.close(handle)


@contextmanager
def nobody_runs(data: Path) -> Iterator[None]:
    """While nobody may start. RunningAlready when somebody runs."""
    handle = _lock_file(data)
    try:
        try:
            if fcntl:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RunningAlready(data) from error
        yield
    finally:
        os.close(handle)


def _lock_file(data: Path) -> int:
    # Beside the folder, since a restore moves the folder itself.
    data.parent.mkdir(parents=True, exist_ok=True)
    return os.open(data.with_name(f".{data.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
