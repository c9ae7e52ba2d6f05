"""
exercise = "update_parameters"
says.en = "Only the output layer moves. The hidden layer would stay as random as it was drawn, and the network could learn no lines of its own. Which layers does the way back give gradients for?"
says.ja = "出力層しか動いていません。これでは、隠れ層は引いたときの乱数のままで、自分の線を学ぶことができません。帰り道では、どの層の勾配が求まるでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {
        "W1": parameters["W1"],
        "b1": parameters["b1"],
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"] - learning_rate * grads["db2"],
    }
