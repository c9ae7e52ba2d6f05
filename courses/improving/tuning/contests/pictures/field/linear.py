import numpy as np


def flat(pictures):
    """Return each picture as a row, each color with mean 0 and spread 1.

    ja: 画像を 1 行ずつに並べ、色ごとに平均 0、広がり 1 にします。
    """
    values = pictures.astype(np.float32)
    values -= values.mean(axis=(1, 2), keepdims=True)
    values /= values.std(axis=(1, 2), keepdims=True) + 1e-3
    return values.reshape(len(values), -1)


def fit(inputs, labels):
    global W, b
    X, T = flat(inputs), np.eye(10, dtype=np.float32)[labels]
    W, b = np.zeros((X.shape[1], 10), dtype=np.float32), np.zeros(10, dtype=np.float32)
    for _ in range(100):
        Z = X @ W + b
        P = np.exp(Z - Z.max(axis=1, keepdims=True))
        P /= P.sum(axis=1, keepdims=True)
        W -= 0.03 * (X.T @ (P - T) / len(X) + 0.1 * W)
        b -= 0.03 * (P - T).mean(axis=0)


def predict(inputs):
    return np.argmax(flat(inputs) @ W + b, axis=1)
