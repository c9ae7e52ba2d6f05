"""
exercise = "linear_activation_forward"
says.en = "Your layer squashes everything between 0 and 1, even when ReLU was asked for. Who reads the argument `activation`?"
says.ja = "ReLU を頼まれても、すべてを 0 と 1 の間に押しつぶしています。引数 `activation` は、どこで読まれていますか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation == "relu":
        A = sigmoid(Z)
    else:
        A = sigmoid(Z)
    return A, cache
