def softmax(X):
    # 行ごとに計算して積み重ねます
    return np.stack([*(np.exp(r - r.max()) / np.exp(r - r.max()).sum() for r in X)])
