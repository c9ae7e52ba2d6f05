"""
exercise = "update_parameters"
note = { en = "Copies that are changed in place.", ja = "コピーを作り、その中身を書きかえます。" }
"""


def update_parameters(parameters, grads, learning_rate):
    new = {name: value.astype(float).copy() for name, value in parameters.items()}
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] -= learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] -= learning_rate * grads[f"db{l}"]
    return new
