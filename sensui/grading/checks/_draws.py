"""Inputs drawn afresh for every attempt, the same for every program that is examined in it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

T = TypeVar("T")


class Draws:
    """A seeded source of inputs."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def normal(self, *shape: int, mean: float = 0.0, std: float = 1.0) -> Any:
        """Return an array of this shape from a normal distribution."""
        return self.rng.normal(mean, std, size=shape)

    def uniform(self, *shape: int, low: float = 0.0, high: float = 1.0) -> Any:
        """Return an array of this shape, uniform from low to high."""
        return self.rng.uniform(low, high, size=shape)

    def integers(self, low: int, high: int, *shape: int) -> Any:
        """Return integers from low to high, both included: an array of this shape, or one int without a shape."""
        drawn = self.rng.integers(low, high, size=shape or None, endpoint=True)
        return drawn if shape else int(drawn)

    def choice(self, options: Sequence[T]) -> T:
        """Return one of the options."""
        return options[int(self.rng.integers(len(options)))]

    def draw(self, function: Callable[[np.random.Generator], T]) -> T:
        """Return what a function of the author's makes of the generator: a possible state of a real program."""
        return function(self.rng)
