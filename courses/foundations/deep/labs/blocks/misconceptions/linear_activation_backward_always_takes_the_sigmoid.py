"""
exercise = "linear_activation_backward"
says.en = "A layer with ReLU is walked back as if it had a sigmoid, so that at most a quarter of each slope is left. What is the slope of ReLU above zero?"
says.ja = "ReLU の層を、シグモイドの層として戻っているので、どの傾きも 4 分の 1 以下になっています。0 より上での ReLU の傾きはいくつでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = sigmoid_backward(dA, cache["Z"])
    else:
        dZ = sigmoid_backward(dA, cache["Z"])
    return linear_backward(dZ, cache)
