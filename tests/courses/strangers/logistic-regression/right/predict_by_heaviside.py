def predict(w, b, X):
    return np.heaviside(w.T @ X + b, 0)
