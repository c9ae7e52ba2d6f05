"""
exercise = "forward_propagation_with_dropout"
note = { en = "The scaled mask goes in front of ReLU, which makes no difference.", ja = "割ったあとのマスクを ReLU の手前で掛けます。結果は変わりません。" }
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = dict(masks)
    A = X
    for layer in (1, 2):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z * (masks[f"D{layer}"] / keep_prob), 0)
        cache[f"Z{layer}"], cache[f"A{layer}"] = Z, A
    cache["Z3"] = parameters["W3"] @ A + parameters["b3"]
    cache["A3"] = (1 + np.tanh(cache["Z3"] / 2)) / 2
    return cache["A3"], cache
