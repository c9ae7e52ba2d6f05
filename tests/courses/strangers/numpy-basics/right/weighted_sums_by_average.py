def weighted_sums(w, X, b):
    return (w * X).mean(axis=0)[None, :] * w.shape[0] + b
