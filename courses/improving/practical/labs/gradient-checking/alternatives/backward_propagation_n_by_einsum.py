"""
exercise = "backward_propagation_n"
note = { en = "Sums over examples by einsum, and masks by where.", ja = "例についての和を einsum で、マスクを where で書きます。" }
"""


def backward_propagation_n(X, Y, parameters, cache):
    dZ3 = cache["A3"] - Y
    dZ2 = np.where(cache["Z2"] > 0, np.einsum("ij,ik->jk", parameters["W3"], dZ3), 0)
    dZ1 = np.where(cache["Z1"] > 0, np.einsum("ij,ik->jk", parameters["W2"], dZ2), 0)
    result = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        result[f"dW{layer}"] = np.einsum("ik,jk->ij", dZ, A) / X.shape[1]
        result[f"db{layer}"] = np.mean(dZ, axis=1)[:, None]
    return result
