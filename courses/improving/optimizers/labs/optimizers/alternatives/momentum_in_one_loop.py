"""
exercise = "update_with_momentum"
note = { en = "A loop over the parameters, without the helpers.", ja = "補助の関数を使わず、パラメータについてのループで書きます。" }
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    new_parameters, new_v = {}, {}
    for name, value in parameters.items():
        new_v["d" + name] = beta * v["d" + name] + (1 - beta) * grads["d" + name]
        new_parameters[name] = value - learning_rate * new_v["d" + name]
    return new_parameters, new_v
