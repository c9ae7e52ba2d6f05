"""
exercise = "update_with_rmsprop"
says.en = "Epsilon stands under the root here, where it counts far more: the root of 1e-8 is 1e-4. On which side of the root does the specification put it?"
says.ja = "epsilon が平方根の中に入っていて、ずっと強く効いてしまいます。1e-8 の平方根は 1e-4 です。仕様では、epsilon は平方根のどちら側にあるでしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta)
    steps = {name: grads[name] / np.sqrt(s[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
