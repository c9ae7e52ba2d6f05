from sensui.grading.checks import Check, checks


@checks("mean")
def _(check: Check) -> None:
    check.same(check.normal(3, 4))
