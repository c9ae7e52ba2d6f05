"""Looks at a wall from inside: the program of the self-test. A line is a question, a line is its answer."""

import json
import socket

from ._questions import QUESTIONS


def serve(channel: socket.socket) -> None:
    """Answer `{"ask": name, "given": …}` with what got through, as JSON; nothing is good news."""
    with channel.makefile("rwb") as stream:
        for line in stream:
            question = json.loads(line)
            got = QUESTIONS[question["ask"]](question["given"])
            stream.write(json.dumps(got).encode() + b"\n")
            stream.flush()
