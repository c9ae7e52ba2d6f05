def f(x):
    # BEGIN SOLUTION
    a = \
        x + \
        1
    y = a if x \
        else b
    # END SOLUTION
    return y
