"""
exercise = "forward_propagation"
says.en = "Your hidden layer squashes with the sigmoid, so all its values are positive. That can learn too, but not as well, and the slope that you will need on the way back is another one. Which function does this lab use in the hidden layer?"
says.ja = "隠れ層の活性化にシグモイド関数を使っているので、値がすべて正になっています。それでも学習はできますが、うまく進みにくく、帰り道で必要になる傾きも変わってしまいます。このラボの隠れ層では、どの関数を使うでしょうか?"
"""


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = sigmoid(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
