"""
exercise = "backward_propagation"
note = { en = "The sigmoid by way of tanh.", ja = "シグモイドを tanh で表します。" }
"""


def backward_propagation(x, theta):
    return x * (np.tanh(theta * x / 2) - 1) / 2
