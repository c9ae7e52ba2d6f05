"""
exercise = "predict"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        if A[0, i] > 0.5:
            Y[0, i] = 1
    return Y
