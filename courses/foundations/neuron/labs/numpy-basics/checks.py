"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, checks


@checks("basic_sigmoid")
def _(check: Check) -> None:
    check.same(check.draw(score_above_zero))
    check.same(-check.draw(score_above_zero))
    check.same(0)
    check.same(check.integers(1, 5))
    check.same(-30.5)
    check.same(500)
    check.same(-500)


def score_above_zero(rng: np.random.Generator) -> float:
    return float(rng.uniform(0.3, 4.0))


@checks("sigmoid")
def _(check: Check) -> None:
    check.same(check.normal(3, 4, std=3))
    check.same(np.array([-30.0, -20.0, -0.5, 0.0, 0.5, 20.0, 30.0]))
    check.same(check.normal(2, 3, 4))
    check.same(check.normal(1, 6, std=3))
    check.leaves_arguments_alone()
    check.same(np.array([[-2, -1, 0], [1, 2, 3]]))
    check.same(np.array([[-1e4, -750.0, -2.0], [3.0, 750.0, 1e4]]))
    check.leaves_arguments_alone()


@checks("sigmoid_derivative")
def _(check: Check) -> None:
    check.same(check.normal(4, 3, std=2))
    check.same(np.array([-5.0, -1.0, 0.0, 1.0, 5.0]))
    check.same(check.normal(2, 5, 3))
    check.same(np.array([[-3, -1, 0, 2]]))
    check.same(np.array([-1e4, -800.0, 800.0, 1e4]))
    check.leaves_arguments_alone()


@checks("image_to_vector")
def _(check: Check) -> None:
    check.call(check.uniform(64, 64, 3))  # tells who knows only this size from who fails always
    check.same(check.uniform(4, 5, 3))
    check.same(check.uniform(7, 2, 3))
    check.leaves_arguments_alone()
    check.same(check.draw(photograph))
    check.same(check.uniform(1, 1, 3))
    check.same(check.uniform(1, 6, 3))
    check.same(check.uniform(5, 1, 3))
    check.leaves_arguments_alone()


def photograph(rng: np.random.Generator) -> np.ndarray:
    return rng.integers(0, 256, size=(6, 8, 3), dtype=np.uint8)


@checks("normalize_rows")
def _(check: Check) -> None:
    check.call(check.normal(3, 1))  # a lost axis shows here in the shape; below it is an error like any other
    check.same(check.normal(4, 3, std=3))
    check.leaves_arguments_alone()
    check.same(check.draw(some_rows_are_zero))
    check.same(np.array([[3, 4, 0, -12, 84], [0, 0, 0, 0, 0]]))
    check.same(check.normal(1, 5))
    check.same(np.array([[2.5], [0.0], [-4.0]]))
    check.same(check.normal(2, 6, std=1e3))
    check.leaves_arguments_alone()


def some_rows_are_zero(rng: np.random.Generator) -> np.ndarray:
    X = rng.normal(size=(4, 3))
    X[rng.choice(4, size=2, replace=False)] = 0
    return X


@checks("softmax")
def _(check: Check) -> None:
    check.call(check.normal(3, 1))  # a lost axis shows here in the shape; below it is an error like any other
    check.same(check.normal(4, 3, std=2))
    check.leaves_arguments_alone()
    check.same(check.normal(2, 5))
    check.same(np.array([[0, 2, -1, 4], [3, 3, 3, 3]]))
    check.same(check.normal(3, 4) + 1000)
    check.same(check.normal(3, 4) - 1000)
    check.same(check.draw(rows_far_apart))
    check.same(
        np.array([[0.0, 0.0, 1000.0], [-600.0, 0.0, 1.0]])
    )  # too far from the smallest, not from the mean
    check.same(np.array([[0.0, 0.0, 5000.0], [-4000.0, 0.0, 1.0]]))
    check.same(check.normal(1, 6))
    check.same(check.normal(5, 1))
    check.leaves_arguments_alone()


def rows_far_apart(rng: np.random.Generator) -> np.ndarray:
    return rng.normal(size=(3, 4)) + np.array([[1500.0], [0.0], [-1500.0]])


@checks("l1_loss")
def _(check: Check) -> None:
    yhat, y = check.normal(7, std=3), check.normal(7, std=3)
    check.call(y, yhat)  # who lets signs cancel answers this one with the other sign
    check.same(yhat, y)
    check.leaves_arguments_alone()
    check.same(check.uniform(10), check.integers(0, 1, 10))
    check.same(np.array([-2.5]), np.array([1.0]))
    check.same(np.array([1.0, 0.0, -3.0]), np.array([1.0, 0.0, -3.0]))
    check.leaves_arguments_alone()


@checks("l2_loss")
def _(check: Check) -> None:
    yhat, y = check.normal(7, std=3), check.normal(7, std=3)
    check.call(y, yhat)  # who lets signs cancel answers this one with the other sign
    check.same(yhat, y)
    check.leaves_arguments_alone()
    check.same(check.uniform(10), check.integers(0, 1, 10))
    check.same(np.array([-2.5]), np.array([1.0]))
    check.same(np.array([1.0, 0.0, -3.0]), np.array([1.0, 0.0, -3.0]))
    check.leaves_arguments_alone()


@checks("dot_with_loop")
def _(check: Check) -> None:
    check.same(check.normal(6, std=3), check.normal(6, std=3))  # products that no `int` makes 0
    check.same(np.array([1.0, 2.0, -3.0, 0.5]), np.array([0.0, -4.0, 2.5, 8.0]))
    check.same(check.normal(1), check.normal(1))
    check.same(check.normal(200), check.normal(200))
    check.leaves_arguments_alone()


@checks("outer_with_loop")
def _(check: Check) -> None:
    check.same(check.normal(4, std=3), check.normal(6, std=3))
    check.same(check.normal(5), check.normal(2))
    check.same(check.normal(1), check.normal(3))
    check.same(check.normal(4), check.normal(1))
    check.same(check.normal(3), check.normal(3))
    check.leaves_arguments_alone()


@checks("weighted_sums")
def _(check: Check) -> None:
    check.call(check.normal(1, 1), check.normal(1, 5), check.draw(bias))  # fits also without a transpose
    check.same(check.normal(3, 1), check.normal(3, 4), check.draw(bias))
    check.same(check.normal(6, 1), check.normal(6, 2), 0.0)
    check.same(check.normal(5, 1), check.normal(5, 1), check.draw(bias))
    check.same(check.normal(1, 1), check.normal(1, 5), check.draw(bias))
    check.leaves_arguments_alone()


def bias(rng: np.random.Generator) -> float:
    return float(rng.uniform(0.5, 2.0))
