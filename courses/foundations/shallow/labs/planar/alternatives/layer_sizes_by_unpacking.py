"""
exercise = "layer_sizes"
note = { en = "The shapes are unpacked.", ja = "形を展開して取り出します。" }
"""


def layer_sizes(X, Y, n_h):
    n_x, m = X.shape
    (n_y, _) = Y.shape
    return n_x, n_h, n_y
