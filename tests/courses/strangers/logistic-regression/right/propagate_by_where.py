def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = np.mean(np.where(Y == 1, np.logaddexp(0, -Z), np.logaddexp(0, Z)))
    return {"dw": np.dot(X, (A - Y).T) / m, "db": (A - Y).mean()}, cost
