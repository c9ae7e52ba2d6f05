"""A program for tests that stays: it evaluates lines as the calculator does, and tells of the sockets it is given."""

import socket


def serve(channel):
    _, descriptors, _, _ = socket.recv_fds(channel, 1, 1)
    channel.sendall(b"ready\n")
    names = {"given": [socket.socket(fileno=descriptor) for descriptor in descriptors]}
    with channel.makefile("rwb") as stream:
        for line in stream:
            try:
                answer = repr(eval(line, names))
            except Exception as error:
                answer = f"{type(error).__name__}: {error}"
            stream.write(answer.encode() + b"\n")
            stream.flush()
