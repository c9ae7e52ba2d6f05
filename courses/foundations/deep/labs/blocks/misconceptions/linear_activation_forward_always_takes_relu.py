"""
exercise = "linear_activation_forward"
says.en = "Your layer answers with ReLU even when a sigmoid was asked for. The answer of a network that finds cats has to be a chance. Which argument says what kind of layer this is?"
says.ja = "シグモイドを頼まれても ReLU で答えています。猫を見つけるネットワークの答えは、確率でなければなりません。どんな層なのかを伝える引数はどれでしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation == "relu":
        A = relu(Z)
    else:
        A = relu(Z)
    return A, cache
