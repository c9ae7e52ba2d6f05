import numpy as np


def flat(pictures):
    """Return each picture as a row with mean 0 and spread 1: how light it was no longer matters.

    ja: 画像を 1 行ずつに並べ、平均 0、広がり 1 にします。明るさの違いは消えます。
    """
    rows = pictures.reshape(len(pictures), -1).astype(float)
    rows -= rows.mean(axis=1, keepdims=True)
    return rows / (rows.std(axis=1, keepdims=True) + 1e-3)


def fit(inputs, labels):
    global W, b
    X, T = flat(inputs), np.eye(10)[labels]
    W, b = np.zeros((X.shape[1], 10)), np.zeros(10)
    for _ in range(300):
        Z = X @ W + b
        P = np.exp(Z - Z.max(axis=1, keepdims=True))
        P /= P.sum(axis=1, keepdims=True)
        W -= 0.1 * (X.T @ (P - T) / len(X) + 0.01 * W)
        b -= 0.1 * (P - T).mean(axis=0)


def predict(inputs):
    return np.argmax(flat(inputs) @ W + b, axis=1)
