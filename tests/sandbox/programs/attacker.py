"""A program for tests: runs an attack's source and says what it got.

A frame each way: four bytes of length, then JSON. In comes the source and the clues (where the prey is); out goes what
`attack(clues)` returned, or what it raised. Whatever the attack prints goes where a learner's output goes.
"""

import json
import struct

import numpy  # noqa: F401 - an attack finds it loaded, as a learner's code does


def serve(channel):
    with channel.makefile("rwb") as stream:
        (length,) = struct.unpack(">I", stream.read(4))
        told = json.loads(stream.read(length))
        answer = outcome(told["source"], {**told["clues"], "channel": channel.fileno()})
        body = json.dumps(answer).encode()
        stream.write(struct.pack(">I", len(body)) + body)


def outcome(source, clues):
    names = {"__name__": "__main__"}
    try:
        exec(compile(source, "program.py", "exec"), names)
        loot = names["attack"](clues)
    except BaseException as error:
        return {"loot": "", "raised": type(error).__name__, "message": str(error)[:500]}
    return {"loot": repr(loot)[:2000] if loot else "", "raised": "", "message": ""}
