"""
exercise = "batchnorm_forward"
note = { en = "One unit after the other.", ja = "ユニットを 1 つずつ計算します。" }
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    n, m = Z.shape
    cache = {"Z_hat": np.empty((n, m))}
    for name in ("mean", "variance", "deviation"):
        cache[name] = np.empty((n, 1))
    for unit in range(n):
        cache["mean"][unit] = sum(Z[unit]) / m
        cache["variance"][unit] = sum((Z[unit] - cache["mean"][unit]) ** 2) / m
        cache["deviation"][unit] = (cache["variance"][unit] + epsilon) ** 0.5
        cache["Z_hat"][unit] = (Z[unit] - cache["mean"][unit]) / cache["deviation"][unit]
    return gamma * cache["Z_hat"] + beta, cache
