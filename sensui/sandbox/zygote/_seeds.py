"""Give a child random numbers of its own: a fork copies the generators too."""

import os
import sys


def reseed() -> None:
    """Seed NumPy's and PyTorch's generators; Python's own seeds itself after every fork."""
    entropy = int.from_bytes(os.urandom(12), "little")
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(entropy & 0xFFFFFFFF)
    if torch := sys.modules.get("torch"):
        torch.manual_seed(entropy >> 33)
