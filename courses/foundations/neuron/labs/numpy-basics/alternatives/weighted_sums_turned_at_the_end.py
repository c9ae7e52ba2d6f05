"""
exercise = "weighted_sums"
note = { en = "The transposed product, turned back.", ja = "転置した積を、最後に戻します。" }
"""


def weighted_sums(w, X, b):
    return np.dot(X.T, w).T + np.array([[b]])
