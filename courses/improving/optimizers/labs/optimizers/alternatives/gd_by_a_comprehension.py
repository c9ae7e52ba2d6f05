"""
exercise = "update_with_gd"
note = { en = "One dictionary comprehension.", ja = "辞書内包表記 1 つで書きます。" }
"""


def update_with_gd(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}
