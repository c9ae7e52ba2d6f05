"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, checks

# Batch norm


def sums(rng: np.random.Generator, n: int, m: int) -> np.ndarray:
    """Sums of units, each with a mean and a spread of its own."""
    return rng.uniform(-3, 3, size=(n, 1)) + rng.uniform(0.4, 2.5, size=(n, 1)) * rng.normal(size=(n, m))


def dials(rng: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    return rng.uniform(1.5, 3.0, size=(n, 1)), rng.uniform(0.5, 2.0, size=(n, 1))


def known(rng: np.random.Generator, n: int, m: int, epsilon: float) -> dict[str, np.ndarray]:
    """What the forward pass keeps of a batch."""
    Z = sums(rng, n, m)
    mean, variance = Z.mean(axis=1, keepdims=True), Z.var(axis=1, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    return {"Z_hat": (Z - mean) / deviation, "mean": mean, "variance": variance, "deviation": deviation}


def averages(rng: np.random.Generator, n: int) -> dict[str, np.ndarray]:
    return {"mean": rng.uniform(-2, 2, size=(n, 1)), "variance": rng.uniform(0.3, 4.0, size=(n, 1))}


@checks("batchnorm_forward")
def _(check: Check) -> None:
    rng = check.rng
    check.same(sums(rng, 4, 7), *dials(rng, 4), 0.3)
    check.leaves_arguments_alone()
    check.same(sums(rng, 3, 5), *dials(rng, 3))
    check.same(0.005 * sums(rng, 2, 6), *dials(rng, 2))  # so quiet that epsilon is heard
    check.same(np.full((3, 4), 2.0), *dials(rng, 3))  # a unit that never changes
    check.leaves_arguments_alone()


@checks("batchnorm_backward")
def _(check: Check) -> None:
    rng = check.rng
    check.same(rng.normal(size=(4, 7)), dials(rng, 4)[0], known(rng, 4, 7, 0.4))
    check.leaves_arguments_alone()
    check.same(rng.normal(size=(3, 5)), dials(rng, 3)[0], known(rng, 3, 5, 1e-5))
    check.same(rng.normal(size=(1, 6)), dials(rng, 1)[0], known(rng, 1, 6, 1e-5))
    check.leaves_arguments_alone()


@checks("update_running")
def _(check: Check) -> None:
    rng = check.rng
    check.same(averages(rng, 4), known(rng, 4, 7, 0.4), float(rng.uniform(0.6, 0.8)))
    check.leaves_arguments_alone()
    check.same(averages(rng, 3), known(rng, 3, 5, 1e-5))
    check.leaves_arguments_alone()


@checks("batchnorm_predict")
def _(check: Check) -> None:
    rng = check.rng
    check.same(sums(rng, 4, 7), *dials(rng, 4), averages(rng, 4), 0.3)
    check.leaves_arguments_alone()
    check.same(sums(rng, 3, 1), *dials(rng, 3), averages(rng, 3))  # one example alone
    quiet = {"mean": rng.normal(size=(2, 1)), "variance": rng.uniform(1e-5, 1e-4, size=(2, 1))}
    check.same(sums(rng, 2, 5), *dials(rng, 2), quiet)
    check.leaves_arguments_alone()


# Softmax and its loss


def scores(rng: np.random.Generator, classes: int, m: int) -> np.ndarray:
    return 2 * rng.normal(size=(classes, m))


def one_hot(rng: np.random.Generator, classes: int, m: int) -> np.ndarray:
    return np.eye(classes)[:, rng.permutation(np.arange(m) % classes)]


@checks("softmax")
def _(check: Check) -> None:
    rng = check.rng
    check.same(scores(rng, 4, 6))
    check.leaves_arguments_alone()
    check.same(scores(rng, 5, 1))
    check.same(scores(rng, 2, 3) - 50)
    wide = [
        [1000.0, 1001.0, 998.0, 999.0],
        [-1000.0, -1003.0, -1001.0, -1002.0],
        [-1000.0, 900.0, 5.0, -900.0],
    ]
    check.same(np.array(wide).T)  # each example far from the others
    check.leaves_arguments_alone()


@checks("softmax_loss")
def _(check: Check) -> None:
    rng = check.rng
    check.same(scores(rng, 4, 6), one_hot(rng, 4, 6))
    check.leaves_arguments_alone()
    check.same(scores(rng, 3, 1), one_hot(rng, 3, 1))
    check.same(scores(rng, 5, 8) - 20, one_hot(rng, 5, 8))
    wide = np.array([[1000.0, -1000.0], [1001.0, 0.0], [-900.0, 5.0]])
    check.same(wide, np.array([[0.0, 1.0], [0.0, 0.0], [1.0, 0.0]]))  # sure, and wrong
    check.leaves_arguments_alone()
