import os
import struct

import msgpack
import numpy as np


def send(message):
    body = msgpack.packb(message)
    os.write(3, struct.pack("<I", len(body)) + body)


def sigmoid(z):
    send({"op": "ask", "name": "sigmoid", "handle": None, "args": [0, 1.0], "kwargs": [2]})
    return z * 0
