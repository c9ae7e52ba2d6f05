import numpy as np

from sensui.grading.checks import Check, checks


@checks("sigmoid")
def _(check: Check) -> None:
    check.same(check.normal(3, 4))
    check.same(np.array([-2.0, 0.0, 2.0]))
    check.leaves_arguments_alone()
