import numpy as np


def flat(pictures):
    """Return each picture as a row with mean 0 and length 1.

    ja: 画像を 1 行ずつに並べ、平均 0、長さ 1 にします。
    """
    rows = pictures.reshape(len(pictures), -1).astype(float)
    rows -= rows.mean(axis=1, keepdims=True)
    return rows / (np.sqrt((rows**2).sum(axis=1, keepdims=True)) + 1e-3)


def fit(inputs, labels):
    global known, names
    known, names = flat(inputs), labels


def predict(inputs):
    return names[np.argmax(flat(inputs) @ known.T, axis=1)]
