"""
exercise = "forward_propagation"
says.en = "Your answer is the last sum itself, and it can be any number. A probability lies between 0 and 1. What does the output neuron do with its sum before it answers?"
says.ja = "最後の和をそのまま答えにしているので、どんな数にもなりえます。確率なら 0 と 1 のあいだに収まるはずです。出力のニューロンは、答える前に和をどうするでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = Z2
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
