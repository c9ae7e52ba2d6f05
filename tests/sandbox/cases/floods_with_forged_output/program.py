import os
import struct

import msgpack
import numpy as np


def send(message):
    body = msgpack.packb(message)
    os.write(3, struct.pack("<I", len(body)) + body)


def sigmoid(z):
    while True:
        send({"op": "printed", "text": "x" * 1_000_000})
