"""
exercise = "predict"
note = { en = "The smallest integers there are.", ja = "いちばん小さい整数の型を使います。" }
"""


def predict(w, b, X):
    A = sigmoid((X.T @ w + b).T)
    return np.array(A > 0.5, dtype=np.uint8)
