"""
exercise = "linear_backward"
note = { en = "Averages in place of sums; einsum for dW.", ja = "和の代わりに平均を使い、dW は einsum で求めます。" }
"""


def linear_backward(dZ, cache):
    dW = np.einsum("ik,jk->ij", dZ, cache["A_prev"]) / dZ.shape[1]
    db = dZ.mean(axis=1).reshape(-1, 1)
    dA_prev = (dZ.T @ cache["W"]).T
    return dA_prev, dW, db
