"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, checks, drive

Dial = tuple[float, float, str]

# Scales


def linear(rng: np.random.Generator) -> Dial:
    return float(rng.uniform(0.2, 0.9)), float(rng.uniform(4.0, 9.0)), "linear"


def log(rng: np.random.Generator) -> Dial:
    return float(10 ** rng.uniform(-5, -2)), float(10 ** rng.uniform(0.3, 2)), "log"


def memory(rng: np.random.Generator) -> Dial:
    return float(rng.uniform(0.5, 0.9)), float(rng.uniform(0.97, 0.999)), "memory"


def value_at(share: float | np.ndarray, low: float, high: float, scale: str) -> float | np.ndarray:
    """What lies there: to know possible values of a dial."""
    if scale == "linear":
        return low + share * (high - low)
    if scale == "log":
        return low * (high / low) ** share
    return 1 - (1 - low) * ((1 - high) / (1 - low)) ** share


@checks("from_share")
def _(check: Check) -> None:
    rng = check.rng
    for dial in (linear, log, memory):
        check.same(float(rng.uniform(0.2, 0.8)), *dial(rng))
        check.same(rng.uniform(-0.1, 1.1, size=(3, 4)), *dial(rng))  # a little beyond both ends, too
    check.leaves_arguments_alone()


@checks("to_share")
def _(check: Check) -> None:
    rng = check.rng
    for dial in (linear, log, memory):
        low, high, scale = dial(rng)
        check.same(value_at(float(rng.uniform(0.2, 0.8)), low, high, scale), low, high, scale)
        check.same(value_at(rng.uniform(-0.1, 1.1, size=(3, 4)), low, high, scale), low, high, scale)
    check.leaves_arguments_alone()


# Settings


def three_dials(rng: np.random.Generator) -> dict[str, Dial]:
    return {"alpha": log(rng), "beta": memory(rng), "dropout": linear(rng)}


@checks("random_settings")
def _(check: Check) -> None:
    rng = check.rng
    check.same(three_dials(rng), 4, int(rng.integers(1000)))
    check.same({"lambd": log(rng), "beta": memory(rng)}, 5, int(rng.integers(1000)))
    check.same({"alpha": log(rng)}, 1, 0)
    check.deterministic(three_dials(rng), 2, 7)
    check.leaves_arguments_alone()


@checks("grid_settings")
def _(check: Check) -> None:
    rng = check.rng
    check.same({"lambd": log(rng), "beta": memory(rng)}, 4)
    check.same(three_dials(rng), 2)
    check.same({"dropout": linear(rng)}, 5)
    check.leaves_arguments_alone()


@checks("best_so_far")
def _(check: Check) -> None:
    rng = check.rng
    check.same(np.array([0.6, 0.5, 0.9, 0.7, 0.8]) + rng.uniform(-0.04, 0.04, size=5))
    check.same(rng.uniform(0.4, 1.0, size=9))
    check.same(rng.uniform(0.4, 1.0, size=1))
    check.leaves_arguments_alone()


# Searching


def tried(rng: np.random.Generator, dials: dict[str, Dial], n: int) -> list[dict[str, float]]:
    """Settings that somebody has tried, all of them inside the box."""
    return [{name: float(value_at(rng.random(), *dial)) for name, dial in dials.items()} for _ in range(n)]


@checks("zoom")
def _(check: Check) -> None:
    rng = check.rng
    dials = three_dials(rng)
    check.same(dials, tried(rng, dials, 9), rng.uniform(0.5, 1.0, size=9), 4, 0.07)
    check.leaves_arguments_alone()
    alone = {"alpha": log(rng)}
    at_the_edge = [
        {"alpha": float(value_at(share, *alone["alpha"]))} for share in (0.1, 0.97, 0.99, 0.3, 0.5)
    ]
    check.same(alone, at_the_edge, np.array([0.7, 0.9, 0.8, 0.5, 0.6]), 2, 0.2)  # beyond the edge
    check.same(dials, tried(rng, dials, 3), rng.uniform(0.5, 1.0, size=3), 1, 0.1)
    check.leaves_arguments_alone()


@drive
def halve(lab, heights, epochs):
    """Let candidates grow to heights that are known, and note who was trained, and how long."""
    trained, calls = [0] * len(heights), []

    def train_more(i, more):
        calls.append((int(i), more))
        trained[i] += 1
        return heights[i][min(trained[i], heights.shape[1]) - 1]

    winner, history = lab.successive_halving(len(heights), train_more, epochs)
    return {"winner": winner, "history": history, "trained": sorted(calls)}


@checks("successive_halving")
def _(check: Check) -> None:
    rng = check.rng
    check.same(rng.uniform(0.4, 1.0, size=(8, 4)), 3, drive=halve)
    check.same(rng.uniform(0.4, 1.0, size=(11, 5)), 2, drive=halve)  # an odd number
    check.same(rng.uniform(0.4, 1.0, size=(2, 3)), 5, drive=halve)
    check.same(rng.uniform(0.4, 1.0, size=(1, 3)), 5, drive=halve)  # nobody to compare with
