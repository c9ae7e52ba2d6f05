def predict(w, b, X):
    A = sigmoid(np.matmul(w.T, X) + b)
    Y_hat = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_hat[0, i] = 1
        else:
            Y_hat[0, i] = 0
    return Y_hat
