def f(x):
    # BEGIN SOLUTION
    x
    "a text stays"
    ...
    x > 1
    assert x, "message"
    assert (x and y)
    raise ValueError(f"no {x}")
    raise ValueError
    raise
    # END SOLUTION
