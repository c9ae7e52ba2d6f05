def f(文):
    raise NotImplementedError  # your code here
    return 名前
