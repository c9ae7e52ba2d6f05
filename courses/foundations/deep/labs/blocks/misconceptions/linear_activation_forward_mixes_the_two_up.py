"""
exercise = "linear_activation_forward"
says.en = "ReLU and the sigmoid have changed places. Which of the two can answer 3, and which can never go above 1?"
says.ja = "ReLU とシグモイドが入れ替わっています。3 と答えることができるのはどちらで、決して 1 を超えないのはどちらでしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation != "relu":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, cache
