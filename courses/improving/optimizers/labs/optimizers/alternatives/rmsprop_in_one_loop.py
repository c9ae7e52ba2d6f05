"""
exercise = "update_with_rmsprop"
note = { en = "A loop over the parameters, without the helpers.", ja = "補助の関数を使わず、パラメータについてのループで書きます。" }
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    moved, averages = {}, {}
    for name, value in parameters.items():
        g = grads["d" + name]
        averages["d" + name] = beta * s["d" + name] + (1 - beta) * g * g
        moved[name] = value - learning_rate * g / (averages["d" + name] ** 0.5 + epsilon)
    return moved, averages
