"""
exercise = "l_model_forward"
note = { en = "One loop over all layers, which knows the last one.", ja = "すべての層を 1 つのループで回り、最後の層だけ区別します。" }
"""


def l_model_forward(X, parameters):
    L = sum(name.startswith("W") for name in parameters)
    A, caches = X, []
    for l in range(L):
        kind = "sigmoid" if l == L - 1 else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l + 1}"], parameters[f"b{l + 1}"], kind)
        caches += [cache]
    return A, caches
