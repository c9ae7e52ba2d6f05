"""What a relation looks at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..harness import Tensor


@dataclass(frozen=True, kw_only=True, eq=False)
class Seen:
    """A result that came and the one that was expected, with what the call was given."""

    name: str
    got: np.ndarray
    want: np.ndarray
    arguments: Mapping[str, Any]
    parts: Mapping[str, Any]

    @property
    def called(self) -> tuple[str, str]:
        """What the result is called, in English and in Japanese."""
        return named(self.name)

    def arrays(self) -> Iterator[tuple[str, np.ndarray]]:
        """The arguments that are arrays, with their names."""
        for name, value in self.arguments.items():
            array = value.array if isinstance(value, Tensor) else value
            if isinstance(array, np.ndarray) and array.ndim:
                yield name, array

    def sizes(self) -> Iterator[tuple[str, int, int]]:
        """Each axis of each argument that is longer than one: (argument, axis, size)."""
        for name, array in self.arrays():
            for axis, size in enumerate(array.shape):
                if size > 1:
                    yield name, axis, size


def named(name: str) -> tuple[str, str]:
    """Return how a result is spoken of in English and in Japanese, ready for a verb and for a particle."""
    return (f"`{name}`", f"`{name}` ") if name else ("The result", "結果")


def at(name: str, index: tuple[int, ...]) -> tuple[str, str]:
    """Return how one element of a result is spoken of."""
    if not index:
        return named(name)
    place = f"[{', '.join(map(str, index))}]"
    return (
        (f"`{name}{place}`", f"`{name}{place}` ")
        if name
        else (f"The result at `{place}`", f"結果の `{place}` ")
    )


def near(a: Any, b: Any) -> bool:
    """Whether two arrays of one shape are the same up to rounding."""
    a, b = np.asarray(a), np.asarray(b)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=1e-6, atol=1e-9, equal_nan=True))
