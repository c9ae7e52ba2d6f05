"""Answers what the most alike of the training echoes was.

ja: 訓練用のエコーのうち、いちばん似たものの答えを返します。
"""

import numpy as np

known = {}


def fit(inputs, labels):
    known.update(inputs=inputs, labels=labels)


def predict(inputs):
    distances = ((inputs[:, None, :] - known["inputs"][None]) ** 2).sum(axis=2)
    return np.asarray(known["labels"])[distances.argmin(axis=1)]
