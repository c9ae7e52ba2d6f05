def propagate(w, b, X, Y):
    Z = np.einsum("ik,ij->kj", w, X) + b
    error = sigmoid(Z) - Y
    cost = float(np.average(np.maximum(Z, 0) - Z * Y + np.log1p(np.exp(-np.abs(Z)))))
    return {"dw": np.einsum("ij,kj->ik", X, error) / Y.shape[1], "db": float(np.average(error))}, cost
