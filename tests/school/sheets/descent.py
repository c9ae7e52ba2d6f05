"""What the lab's NumPy answers give, step by step, where its sheet computes the same by formulas."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from sensui.course import Lab, Role, read_lab

COURSES = Path(__file__).parents[3] / "courses"
LAB = COURSES / "improving/optimizers/labs/optimizers"
METHODS = ["GD", "momentum", "Adagrad", "RMSprop", "AdaDelta", "Adam", "Eve"]

Numbers = dict[str, float]
Place = tuple[float, float, float]


def the_lab() -> Lab:
    return read_lab(LAB)


def answers_of(lab: Lab) -> dict[str, Any]:
    """What the reference and data.py define."""
    names: dict[str, Any] = {}
    exec(lab.data_source or "", names)
    for cell in lab.cells:
        if cell.role is not Role.EXPLORE:
            exec(cell.source, names)
    return names


def constants_of(answers: dict[str, Any], method: str) -> Numbers:
    return {**answers["SHEETS"][method][0], "w_0": -8.0, "b_0": 1.5}


def steps_of(answers: dict[str, Any], method: str, given: Numbers, steps: int) -> Iterator[Place]:
    """The place and the cost before each step, by the functions that a learner writes."""
    constants = dict(given)
    parameters = {name: np.array([[constants.pop(f"{name}_0")]]) for name in ("w", "b")}
    rate = constants.pop("alpha", 1.0)
    zeros = answers["initialize_zeros"](parameters)
    memory, d, previous = [zeros, zeros], 1.0, None
    eve = {name: constants.pop(name) for name in ("beta3", "c") if name in constants}
    update: Callable[..., Any] = answers[f"update_with_{'adam' if method == 'Eve' else method.lower()}"]
    held = {"GD": 0, "momentum": 1, "Adagrad": 1, "RMSprop": 1}.get(method, 2)
    for t in range(1, steps + 1):
        w, b = parameters["w"], parameters["b"]
        cost = float((0.1 * w**2 + 5 * b**2 + 0.1).item())
        yield w.item(), b.item(), cost
        arguments = [parameters, {"dw": 0.2 * w, "db": 10 * b}, *memory[:held]]
        if method == "Eve":
            d = answers["eve_divisor"](d, cost, previous, **eve)
        arguments += [t] if method in ("Adam", "Eve") else []
        arguments += [] if method == "AdaDelta" else [rate / d]
        result = update(*arguments, **constants)
        parameters, *memory = result if held else (result,)
        previous = cost
