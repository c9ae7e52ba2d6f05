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


@checks("propagate")
def _(check: Check) -> None:
    w, b, X, Y = check.draw(problem)
    check.same(w, b, X, Y)
    check.gradient("dw", of="cost", at=w)
    check.gradient("db", of="cost", at=b)
    check.leaves_arguments_alone()


@checks("model")
def _(check: Check) -> None:
    _, _, X, Y = check.draw(problem)
    check.same(X, Y, 3, 0.1)
    check.same(300 * X, Y, 2, 0.5)
    check.leaves_arguments_alone()
