"""
exercise = "linear_activation_forward"
says.en = "Your layer returns its sums as they are. Layers without an activation collapse: any number of them is one linear layer. What stands between Z and A in the formula of the layer?"
says.ja = "和をそのまま返しています。活性化関数のない層は、いくつ重ねても 1 つの線形な層と同じです。層の式で、Z と A の間にあるものは何でしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation == "relu":
        A = Z
    else:
        A = Z
    return A, cache
