from sensui.grading.checks import Check, checks


@checks("mean")
def _(check: Check) -> None:
    check.same(check.normal(5))


@checks("centred")
def _(check: Check) -> None:
    check.same(check.normal(5))
