"""
exercise = "linear_activation_backward"
says.en = "You pass through the weights first and through the activation afterwards. On the way there the weights came first and the activation second. In which order are they met on the way back?"
says.ja = "先に重みを通り、そのあとで活性化関数を通っています。行きでは、重みが先で活性化関数が後でした。帰りに出会う順番はどうなるでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    dA_prev, dW, db = linear_backward(dA, cache)
    if activation == "relu":
        dA_prev = relu_backward(dA_prev, cache["A_prev"])
    else:
        dA_prev = sigmoid_backward(dA_prev, cache["A_prev"])
    return dA_prev, dW, db
