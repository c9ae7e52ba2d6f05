"""
exercise = "softmax"
note = { en = "The result is float32.", ja = "結果は float32 です。" }
"""


def softmax(X):
    shifted = (X - X.max(axis=1, keepdims=True)).astype(np.float32)
    e = np.exp(shifted)
    return e / e.sum(axis=1, keepdims=True)
