"""
exercise = "update_parameters"
note = { en = "A dictionary in one expression.", ja = "辞書を 1 つの式で作ります。" }
"""


def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}
