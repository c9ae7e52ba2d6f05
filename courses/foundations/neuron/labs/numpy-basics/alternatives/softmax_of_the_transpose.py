"""
exercise = "softmax"
note = { en = "The rows become columns and come back.", ja = "行を列にして計算し、元に戻します。" }
"""


def softmax(X):
    e = np.exp(X.T - X.T.max(axis=0))
    return (e / e.sum(axis=0)).T
