"""Derivatives by nudging."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ._subject import Question

STEP = 1e-3
MOST_COORDINATES = 24


def nudged(question: Question, at: Any) -> list[Question]:
    """Return the question with one of its arguments moved, ahead and behind, along each coordinate in turn.

    `at` is the argument itself, found among the question's by identity. Raises ValueError when it is not one of them or has
    more than 24 elements: draw a smaller one.
    """
    places = [i for i, argument in enumerate(question.args) if argument is at]
    if not places:
        raise ValueError(
            "`at` is not an argument of the last call. Pass the very array that was passed to it."
        )
    point = np.asarray(at, dtype=float)
    if point.size > MOST_COORDINATES:
        raise ValueError(
            f"`at` has {point.size} elements, expected at most {MOST_COORDINATES}. Draw a smaller one."
        )
    steps = [(index, step) for index in np.ndindex(point.shape) for step in (STEP, -STEP)]
    return [_moved(question, places[0], point, index, step) for index, step in steps]


def numerical_gradient(costs: Sequence[Any], shape: tuple[int, ...]) -> np.ndarray:
    """Return the derivative of the costs of `nudged` questions, by central differences, in the argument's shape.

    The error of a central difference falls with the square of the step, and rounding grows with its inverse: 1e-3 keeps
    both under 1e-4 also where a learner computes in float32.
    """
    values = np.array([_number(cost) for cost in costs])
    return np.asarray((values[0::2] - values[1::2]) / (2 * STEP)).reshape(shape)


def _moved(
    question: Question, place: int, point: np.ndarray, index: tuple[int, ...], step: float
) -> Question:
    moved = point.copy()
    moved[index] += step
    args = list(question.args)
    args[place] = moved if point.ndim else float(moved)
    return replace(question, args=tuple(args))


def _number(value: Any) -> float:
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        return float("nan")
    return float(array.reshape(-1)[0]) if array.size == 1 else float("nan")
