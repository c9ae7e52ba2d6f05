"""
exercise = "forward_propagation"
says.en = "Your hidden sums have no bias. Every hidden neuron's line would then have to go through the origin. Which of the four parameters is never used?"
says.ja = "隠れ層の和にバイアスが入っていません。これでは、隠れ層のどのニューロンの線も、必ず原点を通ることになります。4 つのパラメータのうち、使われていないのはどれでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
