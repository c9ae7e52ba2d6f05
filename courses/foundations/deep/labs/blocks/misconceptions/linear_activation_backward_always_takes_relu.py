"""
exercise = "linear_activation_backward"
says.en = "A layer with a sigmoid is walked back as if it had ReLU. Then dZ is either dA itself or zero, and never a quarter of it. Which argument says what kind of layer this is?"
says.ja = "シグモイドの層を、ReLU の層として戻っています。これでは dZ が dA そのものか 0 になり、その 4 分の 1 になることはありません。どんな層なのかを伝える引数はどれでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache["Z"])
    else:
        dZ = relu_backward(dA, cache["Z"])
    return linear_backward(dZ, cache)
