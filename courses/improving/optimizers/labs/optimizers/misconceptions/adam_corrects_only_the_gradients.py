"""
exercise = "update_with_adam"
says.en = "v was corrected and s was not. Too small an s in the denominator makes the first steps some thirty times too long. Which of the two averages began at zero?"
says.ja = "v は補正されていますが、s は補正されていません。分母の s が小さすぎて、最初のうちの一歩が 30 倍ほども長くなります。0 から始めた平均は、2 つのうちのどちらでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    v_hat = corrected(v, beta1, t)
    steps = {name: v_hat[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
