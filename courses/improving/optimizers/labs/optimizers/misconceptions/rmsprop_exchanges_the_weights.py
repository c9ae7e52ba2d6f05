"""
exercise = "update_with_rmsprop"
says.en = "Your average of squares consists mostly of today's square, so every step has nearly the length of the rate. Which share of the old average does beta stand for?"
says.ja = "2 乗の平均が、ほとんど今回の 2 乗だけでできています。そのため、どの一歩も学習率とほぼ同じ長さになります。beta は、古い平均のどれだけを残すという意味でしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, 1 - beta)
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
