"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

from itertools import pairwise

import numpy as np

from sensui.grading.checks import Check, checks

Arrays = dict[str, np.ndarray]


def problem(rng: np.random.Generator, n: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    """Examples of n numbers from 0 to 1, and labels of both kinds, which depend on them."""
    X = rng.uniform(size=(n, m))
    score = np.sin(5 * X[0]) + X[-1]
    return X, (score > np.median(score)).astype(int).reshape(1, m)


@checks("two_layer_model")
def _(check: Check) -> None:
    rng = check.rng
    check.same(*problem(rng, 4, 9), [4, 5, 1], 1, 0.5, check.integers(0, 99))
    check.leaves_arguments_alone()
    check.same(*problem(rng, 4, 9), [4, 5, 1], 6, 0.3, check.integers(100, 199))
    check.same(*problem(rng, 2, 7), [2, 8, 1], 12, 0.05, check.integers(0, 99))
    check.same(*problem(rng, 5, 8), [5, 3, 1], 15, 0.6, check.integers(0, 99))
    check.leaves_arguments_alone()


@checks("l_layer_model")
def _(check: Check) -> None:
    rng = check.rng
    check.same(*problem(rng, 4, 9), [4, 6, 5, 1], 1, 0.5, check.integers(0, 99))
    check.leaves_arguments_alone()
    check.same(*problem(rng, 4, 9), [4, 6, 5, 1], 6, 0.3, check.integers(100, 199))
    check.same(*problem(rng, 3, 7), [3, 8, 5, 4, 1], 12, 0.05, check.integers(0, 99))
    check.same(*problem(rng, 2, 8), [2, 6, 1], 9, 0.6, check.integers(0, 99))
    check.same(*problem(rng, 6, 5), [6, 1], 15, 0.8, check.integers(0, 99))
    check.leaves_arguments_alone()


def network(rng: np.random.Generator, layer_dims: list[int]) -> Arrays:
    """A network in the middle of its training; hardly a hidden neuron is silent."""
    parameters = {}
    for number, (n_prev, n) in enumerate(pairwise(layer_dims), start=1):
        parameters[f"W{number}"] = rng.normal(scale=0.5, size=(n, n_prev))
        parameters[f"b{number}"] = rng.uniform(1.5, 2.5, size=(n, 1))
    parameters[f"b{number}"] -= 2.0
    return parameters


def scores(rng: np.random.Generator, n: int, wanted: list[float]) -> tuple[Arrays, np.ndarray]:
    """A network of one layer, and pictures to which it gives the wanted values of z, in any order."""
    X = rng.uniform(size=(n, len(wanted)))
    W, b = rng.normal(size=(1, n)), float(rng.uniform(-1.5, -0.6))
    W[0, 0] = rng.uniform(1.0, 2.0)
    X[0] = (rng.permutation(wanted) - b - W[0, 1:] @ X[1:]) / W[0, 0]
    return {"W1": W, "b1": np.array([[b]])}, X


@checks("predict")
def _(check: Check) -> None:
    rng = check.rng
    # near the limit, so that each other limit has a picture of its own
    check.same(*scores(rng, 4, [-3.0, -0.45, -0.1, 0.1, 0.2, 0.37, 0.45, 1.2, 2.5, 4.0]))
    check.same(*scores(rng, 3, [0.2, 1.0, 1.5, 2.0, 4.0]))
    check.same(*scores(rng, 5, [-0.2, -1.0, -2.5]))
    check.same(network(rng, [4, 6, 5, 1]), check.normal(4, 9))
    check.same(network(rng, [3, 7, 1]), check.normal(3, 1))
    undecided = {name: np.zeros_like(value) for name, value in network(rng, [2, 3, 1]).items()}
    check.same(undecided, check.normal(2, 5))
    check.leaves_arguments_alone()


@checks("mislabelled")
def _(check: Check) -> None:
    rng = check.rng
    # chances 0.95, 0.27, 0.60, 0.88, 0.07, 0.33, 0.99: numbers 3, 1, 5 and 2 are wrong, in this order
    sure = np.array([3.0, -1.0, 0.4, 2.0, -2.6, -0.7, 5.0])
    parameters, X = scores(rng, 3, [0.0] * 7)
    X[0] += sure / parameters["W1"][0, 0]
    check.same(parameters, X, np.array([[1, 1, 0, 0, 0, 1, 1]]))
    check.same(network(rng, [4, 6, 5, 1]), check.normal(4, 11), rng.permutation(np.arange(11) % 2).reshape(1, 11))
    parameters, X = network(rng, [2, 7, 1]), check.normal(2, 9)
    check.same(parameters, X, rng.permutation(np.arange(9) % 2).reshape(1, 9))
    check.same(parameters, X, np.zeros((1, 9)))
    check.same(parameters, X, np.ones((1, 9), dtype=int))
    parameters, X = scores(rng, 4, [2.0, 3.0, 1.0])
    check.same(parameters, X, np.ones((1, 3), dtype=int))  # no mistake at all
    check.leaves_arguments_alone()
