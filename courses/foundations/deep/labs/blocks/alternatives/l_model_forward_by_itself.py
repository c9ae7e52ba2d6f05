"""
exercise = "l_model_forward"
note = { en = "Written out, without the other functions.", ja = "ほかの関数を使わずに書きます。" }
"""


def l_model_forward(X, parameters):
    caches, A, l = [], X, 1
    while f"W{l}" in parameters:
        W = parameters[f"W{l}"]
        Z = np.matmul(W, A) + parameters[f"b{l}"]
        caches.append({"A_prev": A, "W": W, "Z": Z})
        A = np.maximum(0, Z) if f"W{l + 1}" in parameters else sigmoid(Z)
        l += 1
    return A, tuple(caches)
