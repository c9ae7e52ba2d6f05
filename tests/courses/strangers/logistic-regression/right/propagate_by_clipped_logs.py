def propagate(w, b, X, Y):
    m = Y.size
    A = sigmoid(w.T @ X + b)
    P = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y * np.log(P) + (1 - Y) * np.log(1 - P)).sum() / m
    grads = dict(dw=(X @ (A - Y).T) / m, db=np.sum(A - Y) / m)
    return grads, cost
