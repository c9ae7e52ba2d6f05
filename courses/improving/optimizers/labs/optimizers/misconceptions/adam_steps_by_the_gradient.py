"""
exercise = "update_with_adam"
says.en = "Above the line stands today's gradient; v is averaged, handed on, and never used. That is RMSprop with a correction. What did Adam take over from momentum?"
says.ja = "分子にあるのが今回の勾配で、v は平均されて次に渡されるだけで、使われていません。これは補正のついた RMSprop です。Adam がモーメンタムから受け継いだものは、何でしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    s_hat = corrected(s, beta2, t)
    steps = {name: grads[name] / (np.sqrt(s_hat[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
