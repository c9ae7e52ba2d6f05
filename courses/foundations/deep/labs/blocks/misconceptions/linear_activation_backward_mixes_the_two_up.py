"""
exercise = "linear_activation_backward"
says.en = "The slopes of ReLU and sigmoid have changed places. Which of the two is exactly 0 on one side?"
says.ja = "ReLU とシグモイドの傾きが入れ替わっています。片側でちょうど 0 になるのは、どちらでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation != "relu":
        dZ = relu_backward(dA, cache["Z"])
    else:
        dZ = sigmoid_backward(dA, cache["Z"])
    return linear_backward(dZ, cache)
