"""
exercise = "outer_with_loop"
note = { en = "A column times a row.", ja = "列と行の積です。" }
"""


def outer_with_loop(x, w):
    return x[:, None] * w[None, :]
