"""Shape and kind of whatever came back."""

from typing import Any

import numpy as np

from ..harness import Tensor


def shape_and_kind(value: Any) -> tuple[tuple[int, ...] | None, str]:
    """Return the shape (None for what has none) and the dtype's name, or the type's."""
    if isinstance(value, Tensor):
        value = value.array
    if isinstance(value, np.ndarray | np.generic):
        return value.shape, value.dtype.name
    if isinstance(value, bool | int | float | complex):
        return (), type(value).__name__
    return None, type(value).__name__
