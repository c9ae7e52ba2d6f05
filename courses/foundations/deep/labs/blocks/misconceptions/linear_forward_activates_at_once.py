"""
exercise = "linear_forward"
says.en = "Your Z has no negative numbers: the activation has been applied already. This function only weighs and adds; the next one squashes. What would a layer with a sigmoid do with numbers that have been through ReLU?"
says.ja = "Z に負の数がありません。もう活性化関数を通しているからです。この関数の仕事は重みを掛けて足すところまでで、活性化は次の関数が行います。ReLU を通った数を渡されたら、シグモイドの層はどうなるでしょうか?"
"""


def linear_forward(A_prev, W, b):
    Z = relu(W @ A_prev + b)
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache
