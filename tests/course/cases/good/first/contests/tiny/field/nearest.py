import numpy as np


def fit(inputs, labels):
    global means
    means = np.stack([inputs[labels == label].mean(axis=0) for label in (0, 1)])


def predict(inputs):
    return np.argmin(((inputs[:, None] - means) ** 2).sum(axis=2), axis=1)
