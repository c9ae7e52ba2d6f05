def f(x):
    # BEGIN SOLUTION
    yield x
    yield
    yield from range(x)
    y = yield x + 1
    z = (yield)
    total += yield from g()
    yield (x)
    return (yield x)
    # END SOLUTION
