"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, checks, drive

# Mini-batches


@drive
def dealt(lab, X, Y, batch_size, seed):
    """Say of the batches what does not depend on how they were shuffled."""
    batches = lab.random_mini_batches(X, Y, batch_size, seed)
    if not isinstance(batches, (list, tuple)):
        return {"a list of batches": False}
    seen = {"a list of batches": True, "shapes": [[list(np.shape(x)), list(np.shape(y))] for x, y in batches]}
    fits = all(np.ndim(a) == 2 for batch in batches for a in batch)
    if not fits or any(x.shape[0] != X.shape[0] or x.shape[1] != y.shape[1] for x, y in batches):
        return seen
    X_all = np.concatenate([x for x, _ in batches], axis=1)
    Y_all = np.concatenate([y for _, y in batches], axis=1)
    place = np.argmin(np.abs(X_all[:1].T - X[:1]), axis=1)
    seen["every example once"] = sorted(place.tolist()) == list(range(X.shape[1]))
    seen["columns stay whole"] = bool(np.array_equal(X_all, X[:, place]))
    seen["labels stay with their examples"] = bool(np.array_equal(Y_all, Y[:, place]))
    # by luck one order may be as it was, hardly ten of them
    orders = []
    for other in [seed, *range(seed, seed + 10)]:
        dealt = lab.random_mini_batches(X, Y, batch_size, other)
        orders.append(np.concatenate([x for x, _ in dealt], axis=1)[0])
    seen["in random order"] = not all(np.array_equal(order, X[0]) for order in orders)
    seen["the same for the same seed"] = bool(np.array_equal(orders[0], orders[1]))
    seen["another for another seed"] = not all(np.array_equal(orders[0], order) for order in orders)
    return seen


def examples(rng: np.random.Generator, n: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    return rng.permutation(m) + rng.uniform(0.1, 0.4, size=(n, m)), rng.integers(0, 2, size=(1, m))


@checks("random_mini_batches")
def _(check: Check) -> None:
    check.same(*examples(check.rng, 3, 47), 8, check.integers(1, 99), drive=dealt)
    check.leaves_arguments_alone()
    check.same(*examples(check.rng, 2, 24), 6, check.integers(1, 99), drive=dealt)
    check.same(*examples(check.rng, 4, 13), 20, check.integers(1, 99), drive=dealt)
    check.same(*examples(check.rng, 2, 11), 1, check.integers(1, 99), drive=dealt)
    check.leaves_arguments_alone()


# Dictionaries of arrays

SHAPES = {"W1": (4, 3), "b1": (4, 1), "W2": (2, 4), "b2": (2, 1)}
ONE_NEURON = {"w": (6, 1), "b": (1, 1)}


def network(rng: np.random.Generator, shapes: dict[str, tuple[int, int]]) -> dict[str, np.ndarray]:
    return {name: rng.normal(size=shape) for name, shape in shapes.items()}


def slopes(rng: np.random.Generator, shapes: dict[str, tuple[int, int]]) -> dict[str, np.ndarray]:
    return {"d" + name: rng.normal(size=shape) for name, shape in shapes.items()}


def squares(rng: np.random.Generator, shapes: dict[str, tuple[int, int]]) -> dict[str, np.ndarray]:
    return {"d" + name: rng.uniform(0.2, 3.0, size=shape) for name, shape in shapes.items()}


def nothing(shapes: dict[str, tuple[int, int]]) -> dict[str, np.ndarray]:
    return {"d" + name: np.zeros(shape) for name, shape in shapes.items()}


@checks("update_with_gd")
def _(check: Check) -> None:
    rng = check.rng
    check.same(network(rng, SHAPES), slopes(rng, SHAPES), 0.3)
    check.leaves_arguments_alone()
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), float(rng.uniform(1.5, 3.0)))
    check.leaves_arguments_alone()


@checks("initialize_zeros")
def _(check: Check) -> None:
    check.same(network(check.rng, SHAPES))
    check.same(network(check.rng, ONE_NEURON))
    check.leaves_arguments_alone()


@checks("moving_average")
def _(check: Check) -> None:
    rng = check.rng
    check.same(slopes(rng, SHAPES), slopes(rng, SHAPES), float(rng.uniform(0.6, 0.85)))
    check.leaves_arguments_alone()
    check.same(nothing(ONE_NEURON), slopes(rng, ONE_NEURON), 0.9)
    check.same(slopes(rng, ONE_NEURON), slopes(rng, ONE_NEURON), 0.25)
    check.leaves_arguments_alone()


@checks("corrected")
def _(check: Check) -> None:
    rng = check.rng
    check.same(slopes(rng, SHAPES), float(rng.uniform(0.7, 0.95)), check.integers(3, 6))
    check.leaves_arguments_alone()
    check.same(slopes(rng, ONE_NEURON), 0.5, 1)
    check.same(slopes(rng, ONE_NEURON), 0.999, 2)
    check.same(slopes(rng, ONE_NEURON), 0.9, 500)
    check.leaves_arguments_alone()


# Optimizers


@checks("update_with_momentum")
def _(check: Check) -> None:
    rng = check.rng
    check.same(network(rng, SHAPES), slopes(rng, SHAPES), slopes(rng, SHAPES), 0.3, 0.75)
    check.leaves_arguments_alone()
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), nothing(ONE_NEURON), 0.8)
    check.leaves_arguments_alone()


@checks("update_with_adagrad")
def _(check: Check) -> None:
    rng = check.rng
    check.same(network(rng, SHAPES), slopes(rng, SHAPES), squares(rng, SHAPES), 0.3, 0.2)
    check.leaves_arguments_alone()
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), nothing(ONE_NEURON), 0.8)
    check.same(network(rng, ONE_NEURON), nothing(ONE_NEURON), nothing(ONE_NEURON), 0.8)
    check.leaves_arguments_alone()


@checks("update_with_rmsprop")
def _(check: Check) -> None:
    rng = check.rng
    check.same(network(rng, SHAPES), slopes(rng, SHAPES), squares(rng, SHAPES), 0.3, 0.7, 0.2)
    check.leaves_arguments_alone()
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), nothing(ONE_NEURON), 0.8)
    check.same(network(rng, ONE_NEURON), nothing(ONE_NEURON), nothing(ONE_NEURON), 0.8)
    check.leaves_arguments_alone()


@checks("update_with_adadelta")
def _(check: Check) -> None:
    rng = check.rng
    check.same(
        network(rng, SHAPES), slopes(rng, SHAPES), squares(rng, SHAPES), squares(rng, SHAPES), 0.8, 0.2
    )
    check.leaves_arguments_alone()
    zeros = nothing(ONE_NEURON)
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), zeros, zeros, 0.9, 0.05)
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), zeros, zeros)
    check.leaves_arguments_alone()


@checks("update_with_adam")
def _(check: Check) -> None:
    rng = check.rng
    check.same(
        network(rng, SHAPES),
        slopes(rng, SHAPES),
        slopes(rng, SHAPES),
        squares(rng, SHAPES),
        3,
        0.3,
        0.7,
        0.9,
        0.2,
    )
    check.leaves_arguments_alone()
    zeros = nothing(ONE_NEURON)
    check.same(network(rng, ONE_NEURON), slopes(rng, ONE_NEURON), zeros, zeros, 1, 0.5)
    check.same(network(rng, ONE_NEURON), zeros, zeros, zeros, 1, 0.5)
    check.same(
        network(rng, ONE_NEURON),
        slopes(rng, ONE_NEURON),
        slopes(rng, ONE_NEURON),
        squares(rng, ONE_NEURON),
        40,
        2.0,
    )
    check.leaves_arguments_alone()


@checks("eve_divisor")
def _(check: Check) -> None:
    # the cost falls, rises, jumps, hardly moves
    for cost, previous in ((0.8, 1.1), (1.3, 0.9), (6.0, 0.4), (0.700, 0.701)):
        check.same(check.draw(divisor), cost, previous, 0.7, 5.0)
    check.same(1.0, 0.7, None)
    check.same(check.draw(divisor), 0.7, None)
    check.same(check.draw(divisor), 50.0, 2.0)
    check.same(check.draw(divisor), 0.3, 0.2)


def divisor(rng: np.random.Generator) -> float:
    return float(rng.uniform(1.3, 2.5) ** rng.choice([-1, 1]))


# Learning rates


@checks("decayed_rate")
def _(check: Check) -> None:
    check.same(0.4, check.integers(3, 9), 0.5)
    check.same(0.2, 0, 1.0)
    check.same(0.05, 1, 0.1)
    check.same(3.0, 40, 0.25)


@checks("stepped_rate")
def _(check: Check) -> None:
    rng = check.rng
    check.same(0.4, 17, 0.5, 10)
    check.same(0.4, 23, 0.5, 10)
    check.same(0.2, 3, float(rng.uniform(0.2, 0.6)), 4)
    check.same(0.2, 4, float(rng.uniform(0.2, 0.6)), 4)
    check.same(0.7, 0, 0.1, 5)
    check.same(0.3, 7, float(rng.uniform(0.7, 0.9)), 1)
    check.same(0.3, 59, float(rng.uniform(0.7, 0.9)), 12)
