"""
exercise = "linear_activation_forward"
note = { en = "The activation is looked up in a dictionary.", ja = "活性化関数を辞書から選びます。" }
"""


def linear_activation_forward(A_prev, W, b, activation):
    functions = {"relu": relu, "sigmoid": sigmoid}
    Z, linear = linear_forward(A_prev, W, b)
    return functions[activation](Z), {**linear, "Z": Z, "activation": activation}
