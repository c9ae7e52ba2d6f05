def f(x):
    a = 1
    # BEGIN SOLUTION
    b = a
    # END SOLUTION

    if x:
        # BEGIN SOLUTION
        c = b
        # END SOLUTION
        return c
    # BEGIN SOLUTION
    return b
    # END SOLUTION
