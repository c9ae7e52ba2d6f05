"""
exercise = "update_with_momentum"
note = { en = "The velocity is kept without its factor, and the factor goes into the rate.", ja = "係数を掛けない速度を使い、係数は学習率のほうに掛けます。" }
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    push = {name: v[name] / (1 - beta) * beta + grads[name] for name in grads}
    moved = {name: parameters[name] - learning_rate * (1 - beta) * push["d" + name] for name in parameters}
    return moved, {name: (1 - beta) * push[name] for name in push}
