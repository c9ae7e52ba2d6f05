def f(x):
    # BEGIN SOLUTION
    a = b = x + 1
    c: int = 3
    d: int
    e, (g, h) = x
    x[a == b] += 2
    x.y **= 3
    a, *rest = 1, 2, 3
    # END SOLUTION
