"""
exercise = "spread_by_layer"
note = { en = "The standard deviation by its definition.", ja = "標準偏差を定義どおりに計算します。" }
"""


def spread_by_layer(X, parameters, activation):
    A, stds, layer = X.copy(), [], 1
    while True:
        Z = np.einsum("ij,jm->im", parameters[f"W{layer}"], A) + parameters[f"b{layer}"]
        A = np.where(Z > 0, Z, 0) if activation == "relu" else 1 - 2 / (np.exp(2 * Z) + 1)
        stds.append(np.sqrt(np.mean((A - A.mean()) ** 2)))
        layer += 1
        if f"W{layer}" not in parameters:
            return stds
