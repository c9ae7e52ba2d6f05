"""Give a child random numbers of its own: a fork copies the generators too."""

import os
import random
import sys


def reseed() -> None:
    entropy = os.urandom(40)
    random.seed(entropy)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed([int.from_bytes(entropy[at : at + 4], "little") for at in range(0, 32, 4)])
    if torch := sys.modules.get("torch"):
        torch.manual_seed(int.from_bytes(entropy[32:], "little") >> 1)
