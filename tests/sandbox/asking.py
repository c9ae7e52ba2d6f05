"""Talk with the calculator."""

import ast
import socket
from typing import Any

from sensui.sandbox import Run


def ask(run: Run, expression: str, *, seconds: float = 20) -> str:
    """What the program answers; empty when it has gone."""
    run.channel.settimeout(seconds)
    run.channel.sendall(expression.encode() + b"\n")
    answer = bytearray()
    while not answer.endswith(b"\n"):
        try:
            part = run.channel.recv(65536)
        except ConnectionResetError:
            return ""
        if not part:
            return ""
        answer += part
    return answer.decode().strip()


def value(run: Run, expression: str) -> Any:
    return ast.literal_eval(ask(run, expression))


def is_gone(channel: socket.socket) -> bool:
    channel.settimeout(20)
    try:
        return channel.recv(1) == b""
    except ConnectionResetError:
        return True
