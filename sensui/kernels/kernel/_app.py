"""An ipykernel on sockets that somebody else has bound."""

import json
import os
import signal
import socket
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import zmq
from ipykernel import ipkernel, kernelapp
from ipykernel.heartbeat import Heartbeat
from ipykernel.kernelapp import IPKernelApp

from ._absent import explain_what_is_absent
from ._data import find_the_loaders_of_data
from ._output import Output
from ._pictures import BACKEND, show_pictures_inline
from ._time import end_a_run_when_told

_SOCKETS = 5
_LONGEST = 4096
LISTENS = b"\n"
_NICENESS = 5
"""who may compute for minutes gives way to who answers at once"""


class _Heart(Heartbeat):
    """The heartbeat, on the socket it was given."""

    descriptor = -1

    def _try_bind_socket(self) -> Any:
        self.socket.setsockopt(zmq.USE_FD, self.descriptor)
        return super()._try_bind_socket()


class _SysWithoutModules:
    """The module sys with an empty list of modules."""

    modules: Mapping[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(sys, name)


class _App(IPKernelApp):
    """ipykernel's own application without what reads or writes files that a learner could change."""

    descriptors: tuple[int, ...] = ()

    def parse_command_line(self, argv: Any = None) -> None:
        """There is no command line."""

    def load_config_file(self, *arguments: Any, **named: Any) -> None:
        """No configuration is read: a learner could write it."""

    def init_profile_dir(self) -> None:
        """IPython would copy this file with its permissions, which not every wall lets it."""
        readme = Path(self.ipython_dir, "profile_default", "startup", "README")
        readme.parent.mkdir(parents=True)
        readme.touch()
        super().init_profile_dir()

    def init_config_files(self) -> None:
        """There are none."""

    def _configure_logging(self) -> None:
        """Nobody reads a log, and setting it up touches every logger there is."""
        self._logging_configured = True

    def init_connection_file(self) -> None:
        """What it would say came over the channel."""

    def write_connection_file(self, **named: Any) -> None:
        """Nobody else is to connect."""

    def _try_bind_socket(self, s: Any, port: int) -> int:
        s.setsockopt(zmq.USE_FD, self.descriptors[port - 1])
        return int(super()._try_bind_socket(s, port))

    def init_iopub(self, context: Any) -> None:
        kernelapp.IOPubThread = Output  # type: ignore[attr-defined]
        super().init_iopub(context)

    def init_kernel(self) -> None:
        # It lists every module for a debugger. Looking at one writes to the pages it lies on, which are then no longer
        # shared with the zygote: three megabytes for each kernel.
        ipkernel.sys = _SysWithoutModules()  # type: ignore[attr-defined, assignment]
        try:
            super().init_kernel()
        finally:
            ipkernel.sys = sys  # type: ignore[attr-defined]

    def init_control(self, context: Any) -> None:
        super().init_control(context)
        # It has connected to a path that exists outside only, and would try again ten times a second. No debugger here.
        self.debug_shell_socket.disconnect(self.shell_socket.getsockopt(zmq.LAST_ENDPOINT))

    def init_heartbeat(self) -> None:
        self.heartbeat = _Heart(zmq.Context(), (self.transport, self.ip, self.hb_port))
        self.heartbeat.descriptor = self.descriptors[self.hb_port - 1]
        self.heartbeat.start()


def serve(channel: socket.socket) -> None:
    """Be a kernel until told to shut down. One byte on the channel says that it listens, more say why it does not."""
    try:
        app = _begin(channel)
    except BaseException:
        channel.sendall(traceback.format_exc(limit=-3).encode(errors="replace")[-_LONGEST:])
        raise
    channel.sendall(LISTENS)
    app.start()


def _begin(channel: socket.socket) -> IPKernelApp:
    line, descriptors, _, _ = socket.recv_fds(channel, _LONGEST, _SOCKETS)
    told = json.loads(line)
    temporary = os.environ["TMPDIR"]
    os.environ.update(IPYTHONDIR=os.path.join(temporary, ".ipython"), MPLBACKEND=BACKEND)
    os.environ.update(told["environment"])
    app: IPKernelApp = _App.instance(transport="ipc", ip="sensui", **told["ports"])
    app.descriptors = tuple(descriptors)
    app.session.key = told["key"].encode()
    app.config.HistoryManager.enabled = False
    app.initialize([])
    sys.path.insert(0, "")
    show_pictures_inline(app.shell)
    explain_what_is_absent()
    find_the_loaders_of_data()
    signal.signal(signal.SIGXCPU, end_a_run_when_told)
    os.nice(_NICENESS)
    return app
