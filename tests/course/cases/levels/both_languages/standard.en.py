def f(x):
    """Return x.

    Any shape.
    """
    # P(y | x) in English
    raise NotImplementedError  # your code here
    return y  # the same
