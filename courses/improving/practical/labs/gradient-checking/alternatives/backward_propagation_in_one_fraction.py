"""
exercise = "backward_propagation"
note = { en = "1 - a written as a fraction of its own.", ja = "1 - a を 1 つの分数で書きます。" }
"""


def backward_propagation(x, theta):
    return -x / (1 + np.exp(theta * x))
