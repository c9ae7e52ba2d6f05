"""
exercise = "outer_with_loop"
note = { en = "NumPy's own product.", ja = "NumPy の直積です。" }
"""


def outer_with_loop(x, w):
    return np.outer(x, w)
