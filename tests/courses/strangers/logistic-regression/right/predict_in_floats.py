def predict(w, b, X):
    return (np.dot(w.T, X) + b > 0) * 1.0
