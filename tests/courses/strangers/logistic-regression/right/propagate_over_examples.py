def propagate(w, b, X, Y):
    n, m = X.shape
    dw, db, cost = np.zeros((n, 1)), 0.0, 0.0
    for j in range(m):
        x, y = X[:, j : j + 1], float(Y[0, j])
        z = (w.T @ x).item() + b
        a = float(sigmoid(np.array([z]))[0])
        cost += np.log1p(np.exp(-abs(z))) + max(z, 0) - y * z
        dw += x * (a - y)
        db += a - y
    return {"db": db / m, "dw": dw / m}, cost / m
