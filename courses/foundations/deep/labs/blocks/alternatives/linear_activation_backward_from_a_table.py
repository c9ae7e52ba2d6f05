"""
exercise = "linear_activation_backward"
note = { en = "The way back is looked up in a dictionary.", ja = "逆伝播の関数を辞書から選びます。" }
"""


def linear_activation_backward(dA, cache, activation):
    back = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    dA_prev, dW, db = linear_backward(back(dA, cache["Z"]), cache)
    return dA_prev, dW, db
