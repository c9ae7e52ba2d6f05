"""
exercise = "update_with_adagrad"
note = { en = "Two dictionary comprehensions, and the step written out.", ja = "辞書内包表記を 2 つ使い、一歩もそのまま書きます。" }
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    s = {name: s[name] + np.square(grads[name]) for name in s}
    rates = {name: learning_rate / (np.sqrt(s[name]) + epsilon) for name in s}
    return {name: parameters[name] - rates["d" + name] * grads["d" + name] for name in parameters}, s
