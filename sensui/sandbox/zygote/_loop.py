"""Fork one child per order, and report each when nothing of it is left.

The zygote never reads a byte of a learner's: an order is five numbers and two descriptors.
"""

import os
import selectors
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from types import FrameType, ModuleType

from ._child import become_child, fresh_environment
from ._messages import Death, Order, Word, receive_frame, send_frame
from ._place import Place
from ._plan import Plan
from ._rlimits import know_limits
from ._walls import Wall, wall_of


@dataclass(frozen=True, kw_only=True)
class _Child:
    pid: int
    number: int
    report: socket.socket


def tend(control: socket.socket, *, program: ModuleType, plan: Plan) -> None:
    """Serve orders until the supervisor hangs up; then no child is left."""
    loop = _Loop(control, program=program, plan=plan)
    try:
        loop.run()
    finally:
        loop.end_all()


class _Loop:
    """The children alive, and the two things that can happen: an order comes, a child ends."""

    def __init__(self, control: socket.socket, *, program: ModuleType, plan: Plan) -> None:
        self._control = control
        self._program = program
        self._wall: Wall = wall_of(plan)
        fresh_environment(Place(plan.folder, plan.folder), plan.told)
        know_limits()
        self._children: dict[int, _Child] = {}
        self._forked = 0
        self._drains = False
        self._pidfds = hasattr(os, "pidfd_open")

    def run(self) -> None:
        wake, woken = socket.socketpair()
        wake.setblocking(False)
        woken.setblocking(False)
        signal.signal(signal.SIGCHLD, _only_wake)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the supervisor, in the same terminal
        signal.set_wakeup_fd(woken.fileno(), warn_on_full_buffer=False)
        with selectors.DefaultSelector() as selector, wake, woken:
            selector.register(self._control, selectors.EVENT_READ)
            selector.register(wake, selectors.EVENT_READ)
            while True:
                ready = {key.fileobj for key, _ in selector.select()}
                if wake in ready:
                    wake.recv(4096)
                    self._bury()
                if self._control in ready and not self._obey():
                    return
                if self._drains and not self._children:
                    return

    def _obey(self) -> bool:
        try:
            order = receive_frame(self._control, descriptors=2)
        except (EOFError, ConnectionResetError):
            return False
        if order.word is Word.DRAIN:
            self._drains = True
            return True
        channel, report = order.descriptors
        self._fork(Order.unpack(order.payload), channel=channel, report=report)
        return True

    def _fork(self, order: Order, *, channel: int, report: int) -> None:
        self._forked += 1
        number = self._forked
        try:
            self._wall.prepare(number)
            pid = os.fork()
        except OSError as error:
            self._wall.resume()
            self._wall.tidy(number)
            os.close(channel)
            with socket.socket(fileno=report) as said, suppress(OSError):
                send_frame(said, Word.FAILED, str(error).encode())
            return
        if pid == 0:
            become_child(
                self._program,
                self._wall,
                order,
                number=number,
                channel=channel,
                report=report,
            )
        self._wall.resume()
        os.close(channel)
        child = _Child(pid=pid, number=number, report=socket.socket(fileno=report))
        self._children[pid] = child
        self._announce(child)

    def _announce(self, child: _Child) -> None:
        pidfds = [os.pidfd_open(child.pid)] if self._pidfds else []
        with suppress(OSError):
            send_frame(child.report, Word.STARTED, str(child.pid).encode(), descriptors=pidfds)
        for pidfd in pidfds:
            os.close(pidfd)

    def _bury(self) -> None:
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            child = self._children.pop(pid, None)
            if child is None:
                continue
            self._clear(child)
            kib = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
            death = Death(status=status, cpu_seconds=usage.ru_utime + usage.ru_stime, peak_kib=kib)
            with child.report, suppress(OSError):
                send_frame(child.report, Word.ENDED, death.pack())

    def _clear(self, child: _Child) -> None:
        self._wall.end_rest(child.pid, siblings=self._children.keys())
        self._wall.tidy(child.number)

    def end_all(self) -> None:
        while self._children:
            pid, child = self._children.popitem()
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)
            self._clear(child)
        self._wall.leave()


def _only_wake(number: int, frame: FrameType | None) -> None:
    """The wake-up descriptor has it already."""
