"""
exercise = "linear_activation_backward"
says.en = "dA goes into the linear step as it came. On the way there the signal passed an activation, so on the way back its slope has to be multiplied in. Which of the given functions does that?"
says.ja = "dA が、そのまま線形の部分に渡されています。行きの信号は活性化関数を通ったのですから、帰りにはその傾きを掛けなければなりません。用意された関数のうち、それをするのはどれでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = dA
    else:
        dZ = dA
    return linear_backward(dZ, cache)
