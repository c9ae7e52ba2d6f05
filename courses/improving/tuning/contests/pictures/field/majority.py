import numpy as np


def fit(inputs, labels):
    global usual
    usual = np.bincount(labels).argmax()


def predict(inputs):
    return np.full(len(inputs), usual)
