"""
exercise = "linear_activation_backward"
says.en = "Your dZ is the slope of the activation alone; the message that came from the next layer is not in it. By the chain rule the slopes along a path are multiplied. Which factor is missing?"
says.ja = "dZ が活性化関数の傾きだけになっていて、次の層から届いたものが入っていません。連鎖律では、道に沿った傾きを掛け合わせます。足りない因子はどれでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(np.ones_like(dA), cache["Z"])
    else:
        dZ = sigmoid_backward(np.ones_like(dA), cache["Z"])
    return linear_backward(dZ, cache)
