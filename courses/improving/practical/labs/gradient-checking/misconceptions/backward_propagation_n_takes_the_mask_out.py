"""
exercise = "backward_propagation_n"
says.en = "The wrong factor is gone from layer 1, and now there is none at all. A unit whose z was negative has answered 0 and would answer 0 after a small nudge, too. How much of the gradient should such a unit let through?"
says.ja = "第 1 層から間違った因子はなくなりましたが、何も掛けなくなってしまいました。z が負だったユニットの答えは 0 で、少しつついても 0 のままです。そのようなユニットは、勾配をどれだけ通すべきでしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = parameters["W2"].T @ dZ2
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": np.sum(dZ3, axis=1, keepdims=True) / m,
    }
