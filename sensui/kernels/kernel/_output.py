"""What a forked worker prints reaches the notebook by a socket in the temporary folder, for there is no loopback."""

import os
from typing import Any

import zmq
from ipykernel.iostream import IOPubThread
from zmq.eventloop.zmqstream import ZMQStream

_LINGER_MS = 3000


class Output(IOPubThread):
    """ipykernel's thread for output; it would open a TCP port for its workers."""

    def _setup_pipe_in(self) -> None:
        self._pipe_uuid = os.urandom(16)
        self._pipe_address = f"ipc://{os.environ['TMPDIR']}/.output"
        pipe = self.socket.context.socket(zmq.PULL)
        pipe.linger = 0
        try:
            pipe.bind(self._pipe_address)
        except zmq.ZMQError:  # a wall where nothing can be forked either
            self._pipe_flag = False
            pipe.close()
            return
        self._pipe_in = ZMQStream(pipe, self.io_loop)
        self._pipe_in.on_recv(self._handle_pipe_msg)

    def _setup_pipe_out(self) -> tuple[Any, Any]:
        context = zmq.Context()  # of its own, after a fork
        pipe = context.socket(zmq.PUSH)
        pipe.linger = _LINGER_MS
        pipe.connect(self._pipe_address)
        return context, pipe
