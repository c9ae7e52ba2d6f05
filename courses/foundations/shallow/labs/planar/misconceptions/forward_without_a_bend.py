"""
exercise = "forward_propagation"
says.en = "Your hidden layer passes its sums on as they are. Two weighted sums behind each other are again one weighted sum, so all the hidden neurons together could do no more than a single one. What is missing between Z1 and A1?"
says.ja = "隠れ層が、和をそのまま次へ渡しています。重み付き和を 2 回続けても、結局は 1 回の重み付き和と同じなので、隠れ層をいくら大きくしても、ニューロン 1 つと同じことしかできません。Z1 と A1 のあいだに、何が足りないでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = Z1
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
