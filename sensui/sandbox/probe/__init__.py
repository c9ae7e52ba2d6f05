"""Looks at the wall from inside: the program of the self-test. It answers one question per line."""

import json
import socket
from typing import Any

from ._questions import answer


def serve(channel: socket.socket) -> None:
    with channel.makefile("rwb") as stream:
        for line in stream:
            question: dict[str, Any] = json.loads(line)
            stream.write(json.dumps(answer(**question)).encode() + b"\n")
            stream.flush()
