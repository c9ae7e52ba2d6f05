import numpy as np


def flat(pictures):
    """Return each picture as a row of length 1, each color with mean 0.

    ja: 画像を長さ 1 の行に並べます。色ごとの平均は 0 です。
    """
    values = pictures.astype(np.float32)
    values -= values.mean(axis=(1, 2), keepdims=True)
    rows = values.reshape(len(values), -1)
    return rows / (np.sqrt((rows**2).sum(axis=1, keepdims=True)) + 1e-3)


def fit(inputs, labels):
    global known, names
    known, names = flat(inputs), labels


def predict(inputs):
    return names[np.argmax(flat(inputs) @ known.T, axis=1)]
