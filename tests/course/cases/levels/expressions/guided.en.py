def f(x):
    ...
    "a text stays"
    ...
    ...
    assert ..., "message"
    assert (...)
    raise ValueError(...)
    raise ValueError
    raise
