def f(x):
    # before
    # BEGIN SOLUTION
    # first, the score
    z = x + 1  # (3, 4)
    y = np.dot(  # opening
        z,  # (4, 3) @ (3,) -> (4,)
        # on its own line
        x,
    )  # closing
    if x:
        a = 1; b = (
            2  # after a semicolon
        )

    # last
    return y  # (4,)
    # END SOLUTION
