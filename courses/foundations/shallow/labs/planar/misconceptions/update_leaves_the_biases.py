"""
exercise = "update_parameters"
says.en = "The weights move, but the biases stay where they were. They are parameters like the others, and their gradients are there. How many entries does the dictionary of gradients have, and how many do you use?"
says.ja = "重みは動いていますが、バイアスがもとのままです。バイアスも同じくパラメータで、勾配も用意されています。勾配の辞書には要素がいくつあり、そのうちいくつを使っているでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {
        "W1": parameters["W1"] - learning_rate * grads["dW1"],
        "b1": parameters["b1"],
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"],
    }
