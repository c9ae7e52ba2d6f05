"""
exercise = "forward_propagation"
says.en = "Your hidden layer sets everything below 0 to 0. That is the ReLU, a good activation for deep networks, but not the one of this lab. Which values should A1 have where Z1 is negative?"
says.ja = "隠れ層で、0 より小さい値をすべて 0 にしています。これは ReLU といって、深いネットワークではよい活性化関数ですが、このラボのものではありません。Z1 が負のところで、A1 はどんな値になるべきでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
