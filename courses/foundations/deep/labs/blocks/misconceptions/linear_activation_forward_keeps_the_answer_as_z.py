"""
exercise = "linear_activation_forward"
says.en = "Under Z your cache holds the activations. The way back needs the place at which the curve was used, to know its slope there. Which of the two is that place, what went into the activation or what came out?"
says.ja = "キャッシュの Z に、活性値が入っています。帰り道では、曲線のどこを使ったかがわからないと、そこでの傾きもわかりません。その場所を表すのは、活性化関数に入れたものと、出てきたもののどちらでしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    cache["Z"] = A
    return A, cache
