"""
exercise = "forward_propagation"
says.en = "The hidden layer is right, but the last sum has no bias, so the network cannot lean towards one class before it has seen anything. Which of the four parameters is never used?"
says.ja = "隠れ層は合っていますが、最後の和にバイアスが入っていません。これでは、何も見ないうちから一方のクラスに傾くことができません。4 つのパラメータのうち、使われていないのはどれでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
