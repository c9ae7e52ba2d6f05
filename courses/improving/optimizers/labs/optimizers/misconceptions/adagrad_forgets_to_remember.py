"""
exercise = "update_with_adagrad"
says.en = "The step is right, but the s that comes back is the one that went in. The sum would never grow. What has to be handed on to the next step?"
says.ja = "一歩は合っていますが、返ってきた s は渡されたときのままです。これでは和が増えません。次の一歩に渡すべきものは何でしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    steps = {name: grads[name] / (np.sqrt(s[name] + grads[name] ** 2) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
