"""Values, small enough to read."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .harness import Function, Opaque, Tensor

MOST_ELEMENTS = 12
MOST_LETTERS = 160


def shown(value: Any) -> str:
    """Return a value in a few words: the numbers when there are few, else its shape."""
    if isinstance(value, Tensor):
        return shown(value.array)
    if isinstance(value, Opaque):
        return {"ellipsis": "`...`", "function": "a function"}.get(
            value.kind, f"an object of type {value.kind}"
        )
    if isinstance(value, Function):
        return value.name
    if isinstance(value, np.ndarray) and value.ndim:
        if value.size > MOST_ELEMENTS:
            return f"array of shape {value.shape}"
        return np.array2string(value, precision=4, separator=", ", suppress_small=False).replace("\n", "")
    if isinstance(value, float | np.floating | np.ndarray):
        return f"{float(value):.6g}" if np.isrealobj(value) else str(value)
    if isinstance(value, dict):
        return _cut("{" + ", ".join(f"{k!r}: {shown(v)}" for k, v in value.items()) + "}")
    if isinstance(value, list | tuple):
        inner = ", ".join(shown(v) for v in value[:MOST_ELEMENTS]) + (
            ", …" if len(value) > MOST_ELEMENTS else ""
        )
        return _cut(f"[{inner}]" if isinstance(value, list) else f"({inner})")
    if isinstance(value, np.generic):
        return str(value)
    return _cut(repr(value))


def call(name: str, arguments: Mapping[str, Any]) -> str:
    """Return a call as one would write it, with large arrays given by shape."""
    return f"`{name}({', '.join(f'{k}={shown(v)}' for k, v in arguments.items())})`"


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS] + "…"
