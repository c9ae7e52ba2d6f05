"""The same statements that asserts.py makes, on inputs drawn afresh.

Like there, `sigmoid` is only asked about small numbers: an overflow shows in `model` alone, and somebody has to say whose it is.
"""

import numpy as np

from sensui.grading.checks import Check, checks


def problem(rng):
    w, X = rng.normal(size=(3, 1)), rng.normal(size=(3, 5))
    return w, float(rng.normal()), X, (rng.random((1, 5)) < 0.5).astype(float)


@checks("sigmoid")
def _(check: Check) -> None:
    check.same(check.normal(3, 4))
    check.same(np.array([-2.0, 0.0, 2.0]))
    check.leaves_arguments_alone()


@checks("initialize")
def _(check: Check) -> None:
    check.same(check.integers(2, 5))
    check.same(check.integers(6, 9))


@checks("propagate")
def _(check: Check) -> None:
    w, b, X, Y = check.draw(problem)
    check.same(w, b, X, Y)
    check.gradient("dw", of="cost", at=w)
    check.gradient("db", of="cost", at=b)
    check.leaves_arguments_alone()


@checks("optimize")
def _(check: Check) -> None:
    w, b, X, Y = check.draw(problem)
    check.same(w, b, X, Y, 4, 0.3)
    check.same(w, b, X, Y, 1, 0.01)
    check.leaves_arguments_alone()


@checks("predict")
def _(check: Check) -> None:
    w, b, X, _ = check.draw(problem)
    check.same(w, b, X)
    check.same(np.zeros((3, 1)), 0.0, X)


@checks("model")
def _(check: Check) -> None:
    _, _, X, Y = check.draw(problem)
    X_test = check.normal(3, 4)
    check.same(X, Y, X_test, 5, 0.1)
    check.same(300 * X, Y, 300 * X_test, 3, 0.5)
