"""What a child does to itself between the fork and the first byte it reads."""

import fcntl
import os
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Mapping
from types import ModuleType
from typing import NoReturn

from ._messages import Order, Word, send_frame
from ._place import Place
from ._rlimits import set_limits
from ._seeds import reseed
from ._walls import Wall

_CHANNEL, _REPORT, _FIRST_TO_CLOSE = 3, 4, 5
_ABOVE = 64
_WALL_FAILED = 70
_handle = getattr(signal.signal, "__wrapped__", signal.signal)
"""without the names that Python looks up for the handler that was there before"""


def become_child(
    program: ModuleType,
    wall: Wall,
    order: Order,
    *,
    number: int,
    channel: int,
    report: int,
) -> NoReturn:
    """Put up the wall, hand the channel to the program, and never return."""
    try:
        _calm_signals()
        _keep_only(channel, report)
        os.setsid()
        place = wall.enter(order, number=number)
        os.chdir(place.home)
        _settle_environment(place)
        reseed()
        set_limits(order, processes=wall.counts_processes)
        wall.seal()
        connection = socket.socket(fileno=_CHANNEL)
        with socket.socket(fileno=_REPORT) as said:
            send_frame(said, Word.READY)
    except BaseException:
        _say_why()
        os._exit(_WALL_FAILED)
    _serve(program, connection)


def _serve(program: ModuleType, connection: socket.socket) -> NoReturn:
    code = 1
    try:
        program.serve(connection)
        code = 0
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 1
    finally:
        os._exit(code & 0xFF)  # at once: what a program registered with atexit is nobody's business


def _calm_signals() -> None:
    signal.set_wakeup_fd(-1)
    _handle(signal.SIGCHLD, signal.SIG_DFL)
    _handle(signal.SIGINT, signal.default_int_handler)


def _keep_only(channel: int, report: int) -> None:
    channel = fcntl.fcntl(channel, fcntl.F_DUPFD_CLOEXEC, _ABOVE)  # out of the way of 3 and 4
    report = fcntl.fcntl(report, fcntl.F_DUPFD_CLOEXEC, _ABOVE)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.dup2(channel, _CHANNEL, inheritable=False)
    os.dup2(report, _REPORT, inheritable=False)
    highest = 0x7FFFFFFF if sys.platform == "linux" else os.sysconf("SC_OPEN_MAX")
    os.closerange(_FIRST_TO_CLOSE, highest)


def fresh_environment(place: Place, told: Mapping[str, str]) -> None:
    """Leave in the zygote's environment what every child's holds, as far as it is the same for all."""
    keep = {name: value for name, value in os.environ.items() if name.endswith("_NUM_THREADS")}
    os.environ.clear()
    os.environ.update(
        {**keep, **told},
        PATH="/usr/bin:/bin",
        HOME=place.home,
        TMPDIR=place.temporary,
        LANG="C.UTF-8",
        MPLBACKEND="Agg",
        MPLCONFIGDIR=place.temporary,
    )
    tempfile.tempdir = None


def _settle_environment(place: Place) -> None:
    own = {"HOME": place.home, "TMPDIR": place.temporary, "MPLCONFIGDIR": place.temporary}
    for name, path in own.items():
        if os.environ[name] != path:
            os.environ[name] = path


def _say_why() -> None:
    text = traceback.format_exc(limit=-3).encode(errors="replace")[-3000:]
    try:
        with socket.socket(fileno=_REPORT) as said:
            send_frame(said, Word.FAILED, text)
    except OSError:
        pass  # the supervisor reads the exit code instead
