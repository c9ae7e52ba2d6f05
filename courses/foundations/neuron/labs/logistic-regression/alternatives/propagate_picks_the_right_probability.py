"""
exercise = "propagate"
note = { en = "Only the logarithm of the probability that was given to the right answer is taken, and never that of 0.", ja = "正解に与えた確率の対数だけを計算し、0 の対数は計算しません。" }
"""


def propagate(w, b, X, Y):
    m = X.shape[-1]
    Z = np.sum(w * X, axis=0, keepdims=True) + b
    toward = np.where(Y == 1, Z, -Z)
    cost = np.mean(np.maximum(-toward, 0) + np.log1p(np.exp(-np.abs(toward))))
    dZ = sigmoid(Z) - Y
    return {"dw": np.mean(X * dZ, axis=1).reshape(-1, 1), "db": dZ.mean(), "Z": Z}, float(cost)
