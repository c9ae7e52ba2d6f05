def f(x):
    a = 1
    raise NotImplementedError  # your code here

    if x:
        raise NotImplementedError  # your code here
        return c
    raise NotImplementedError  # your code here
