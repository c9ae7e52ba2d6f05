"""A program for tests: each line that comes is run as Python, and the repr of its result goes back."""

import numpy as np


def serve(channel):
    names = {"np": np}
    with channel.makefile("rwb") as stream:
        for line in stream:
            try:
                answer = repr(eval(line, names))
            except Exception as error:
                answer = f"{type(error).__name__}: {error}"
            stream.write(answer.encode() + b"\n")
            stream.flush()
