"""
at_fault = ["predict"]
"""

def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_hat = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        Y_hat[0, -1] = A[0, i] > 0.5
    return Y_hat
