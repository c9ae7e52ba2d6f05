def f(x):
    # before
    raise NotImplementedError  # your code here
