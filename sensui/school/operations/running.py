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
    with _lock_file(data) as handle:
        if fcntl:
            fcntl.flock(handle, fcntl.LOCK_SH)
        yield


@contextmanager
def nobody_runs(data: Path) -> Iterator[None]:
    """While nobody may start. RunningAlready when somebody runs."""
    with _lock_file(data) as handle:
        try:
            if fcntl:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RunningAlready(data) from error
        yield


@contextmanager
def _lock_file(data: Path) -> Iterator[int]:
    # In the folder itself: a service may write there, and often nowhere else.
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(data / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield handle
    finally:
        os.close(handle)
