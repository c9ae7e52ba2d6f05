"""
exercise = "update_with_rmsprop"
says.en = "You divide by the average as it was before today's gradient. In the first step that is zero, and the step becomes gigantic. Which s belongs into the denominator, the old or the new one?"
says.ja = "今回の勾配が入る前の平均で割っています。最初の一歩ではそれが 0 なので、歩幅が途方もなく大きくなります。分母に入るのは、古い s と新しい s のどちらでしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta)
    return update_with_gd(parameters, steps, learning_rate), s
