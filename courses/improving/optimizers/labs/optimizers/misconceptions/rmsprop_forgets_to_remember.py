"""
exercise = "update_with_rmsprop"
says.en = "The step is right, but the s that comes back is the one that went in, so each step would begin with an empty memory. What has to be handed on?"
says.ja = "一歩は合っていますが、返ってきた s は渡されたときのままです。これでは、どの一歩も記憶のない状態から始まります。次に渡すべきものは何でしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    new = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta)
    steps = {name: grads[name] / (np.sqrt(new[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
