"""
exercise = "forward_propagation"
says.en = "Your A1 is right, but your output layer does not use it: its sums are made of the hidden layer's sums before they were squashed. What does a layer hand on to the next one?"
says.ja = "A1 は合っていますが、出力層がそれを使っていません。tanh に通す前の和から計算しています。層が次の層に渡すのは、どの値でしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ Z1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
