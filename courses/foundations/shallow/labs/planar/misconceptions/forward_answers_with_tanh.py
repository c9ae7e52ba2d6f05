"""
exercise = "forward_propagation"
says.en = "Your output goes through the tanh and can be as low as -1. It is to be read as a probability. Which function ends between 0 and 1?"
says.ja = "出力も tanh に通しているので、-1 近くまで下がることがあります。出力は確率として読むものです。値が 0 と 1 のあいだに収まるのは、どの関数でしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
