def f(x):
    # before
    # first, the score
    z = ...  # (3, 4)
    # opening
    # (4, 3) @ (3,) -> (4,)
    # on its own line
    y = ...  # closing
    if x:
        # after a semicolon
        a = ...; b = ...

    # last
    return ...  # (4,)
