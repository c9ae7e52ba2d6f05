"""
exercise = "linear_activation_forward"
says.en = "The activation is applied to what comes in, and not to the sum. In which order do weighing, adding and activating follow each other?"
says.ja = "活性化関数を、和にではなく、入ってきたものにかけています。重みを掛ける、足す、活性化する、の順番はどうだったでしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    if activation == "relu":
        A, cache = linear_forward(relu(A_prev), W, b)
    else:
        A, cache = linear_forward(sigmoid(A_prev), W, b)
    cache["Z"] = A
    return A, cache
