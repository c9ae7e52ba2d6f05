"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

from itertools import pairwise

import numpy as np

from sensui.grading.checks import Check, Text, checks

Arrays = dict[str, np.ndarray]


def squashed(Z: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(Z / 2))


@checks("initialize_parameters_deep")
def _(check: Check) -> None:
    check.same([5, 4, 3, 1], check.integers(0, 99))
    check.same([2, 6, 1], check.integers(100, 199))
    check.same([4, 1], 0)
    check.same([3, 8, 2, 5, 7, 1], check.integers(0, 99))
    check.leaves_arguments_alone()


# One layer


def layer(rng: np.random.Generator, n: int, n_prev: int, m: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What comes in at a layer, its weights and its biases."""
    return rng.normal(size=(n_prev, m)), rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1))


@checks("linear_forward")
def _(check: Check) -> None:
    check.same(*layer(check.rng, 3, 4, 7))
    check.same(*layer(check.rng, 5, 2, 6))
    check.same(*layer(check.rng, 1, 3, 4))
    check.same(*layer(check.rng, 4, 5, 1))
    check.leaves_arguments_alone()


@checks("linear_activation_forward")
def _(check: Check) -> None:
    check.call(*layer(check.rng, 2, 3, 4), "sigmoid")  # tells who mixes the two up from who knows only one
    check.same(*layer(check.rng, 3, 4, 7), "relu")
    check.same(*layer(check.rng, 3, 4, 7), "sigmoid")
    check.same(*layer(check.rng, 1, 2, 5), "sigmoid")
    check.same(*layer(check.rng, 6, 3, 1), "relu")
    check.leaves_arguments_alone()


def cache_of(rng: np.random.Generator, n: int, n_prev: int, m: int) -> Arrays:
    A_prev, W, b = layer(rng, n, n_prev, m)
    return {"A_prev": A_prev, "W": W, "Z": W @ A_prev + b}


@checks("linear_backward")
def _(check: Check) -> None:
    check.same(check.normal(3, 7), cache_of(check.rng, 3, 4, 7))
    check.same(check.normal(4, 5), cache_of(check.rng, 4, 2, 5))
    check.same(check.normal(1, 6), cache_of(check.rng, 1, 3, 6))
    check.same(check.normal(2, 1), cache_of(check.rng, 2, 5, 1))
    check.leaves_arguments_alone()


@checks("linear_activation_backward")
def _(check: Check) -> None:
    check.call(check.normal(2, 4), cache_of(check.rng, 2, 3, 4), "sigmoid")  # as above
    check.same(check.normal(3, 7), cache_of(check.rng, 3, 4, 7), "relu")
    check.same(check.normal(3, 7), cache_of(check.rng, 3, 4, 7), "sigmoid")
    check.same(check.normal(1, 6), cache_of(check.rng, 1, 3, 6), "sigmoid")
    check.same(check.normal(5, 4), cache_of(check.rng, 5, 2, 4), "relu")
    check.leaves_arguments_alone()


# All layers


def network(rng: np.random.Generator, layer_dims: list[int]) -> Arrays:
    """A network in the middle of its training."""
    parameters = {}
    for number, (n_prev, n) in enumerate(pairwise(layer_dims), start=1):
        parameters[f"W{number}"] = rng.normal(size=(n, n_prev))
        parameters[f"b{number}"] = rng.normal(size=(n, 1))
    return parameters


@checks("l_model_forward")
def _(check: Check) -> None:
    check.same(check.normal(4, 7), network(check.rng, [4, 3, 2, 1]))
    check.same(check.normal(2, 6), network(check.rng, [2, 5, 4, 3, 1]))
    check.same(check.normal(3, 5), network(check.rng, [3, 4, 1]))
    check.same(check.normal(5, 4), network(check.rng, [5, 1]))
    check.same(check.normal(3, 1), network(check.rng, [3, 2, 4, 1]))
    check.leaves_arguments_alone()


def labels(rng: np.random.Generator, m: int) -> np.ndarray:
    """Labels of both kinds."""
    return rng.permutation(np.arange(m) % 2).reshape(1, m)


@checks("compute_cost")
def _(check: Check) -> None:
    check.same(check.uniform(1, 7, low=0.02, high=0.98), labels(check.rng, 7))
    check.same(check.uniform(1, 4, low=0.02, high=0.98), np.zeros((1, 4)))
    check.same(check.uniform(1, 6, low=0.02, high=0.98), np.ones((1, 6), dtype=int))
    check.same(np.array([[0.3]]), np.array([[1]]))
    check.leaves_arguments_alone()
    Y = labels(check.rng, 6)
    check.same(np.where(np.arange(6) > 0, Y, 0.25).astype(float), Y)  # certain and right, but for one
    check.leaves_arguments_alone()
    cost = check.call(1.0 - Y[:, :1], Y[:, :1])
    check.property(
        np.isfinite(cost) and cost > 20,
        says=Text(
            en="For a picture that is classified with certainty, and wrongly, the cost is "
            "not a finite number above 20. What becomes of the logarithm at exactly 0?",
            ja="確信をもって間違えている画像に対して、コストが 20 を超える有限の数になっていません。"
            "対数は、ちょうど 0 のところでどうなるでしょうか?",
        ),
    )


def walked(rng: np.random.Generator, layer_dims: list[int], m: int, bias: float = 0.0) -> tuple:
    """The answers of a network, labels, and the caches of its layers; a large bias makes it certain."""
    parameters = network(rng, layer_dims)
    L = len(layer_dims) - 1
    parameters[f"b{L}"] = parameters[f"b{L}"] + bias
    A, caches = rng.normal(size=(layer_dims[0], m)), []
    for number in range(1, L + 1):
        W, b = parameters[f"W{number}"], parameters[f"b{number}"]
        Z = W @ A + b
        caches.append({"A_prev": A, "W": W, "Z": Z})
        A = np.maximum(Z, 0) if number < L else squashed(Z)
    return A, labels(rng, m), caches


@checks("l_model_backward")
def _(check: Check) -> None:
    check.same(*walked(check.rng, [4, 3, 2, 1], 7))
    check.same(*walked(check.rng, [2, 5, 4, 3, 1], 6))
    check.same(*walked(check.rng, [3, 4, 1], 5))
    check.same(*walked(check.rng, [5, 1], 4))
    check.leaves_arguments_alone()
    check.same(*walked(check.rng, [3, 4, 2, 1], 5, bias=1000.0))  # certain of every picture
    check.leaves_arguments_alone()


@checks("update_parameters")
def _(check: Check) -> None:
    for layer_dims, rate in (([4, 3, 2, 1], 0.3), ([2, 5, 1], 0.01), ([3, 1], 2.0)):
        slopes = {"d" + name: value for name, value in network(check.rng, layer_dims).items()}
        check.same(network(check.rng, layer_dims), slopes, rate)
        check.leaves_arguments_alone()
