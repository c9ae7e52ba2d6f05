"""What a child may write to."""

import os
from typing import NamedTuple


class Place(NamedTuple):
    """Where a child begins, and where it puts what need not last."""

    home: str
    temporary: str


def home_below(homes: str, name: str) -> str:
    """The folder of that name. Raises ValueError for a name that leads elsewhere."""
    path = os.path.join(homes, name)
    if not homes or name in (".", "..") or os.sep in name or os.path.islink(path):
        raise ValueError(f"{name!r} is no name of a home")
    return path
