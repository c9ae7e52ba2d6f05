import numpy as np


def sigmoid(z):
    return np.zeros(1 << 27, dtype="f8")
