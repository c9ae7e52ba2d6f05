"""
exercise = "update_with_adam"
says.en = "You divide by the mean square itself, so that small gradients give huge steps and large ones tiny steps. Which operation makes the denominator of the size of a gradient?"
says.ja = "2 乗の平均そのもので割っています。そのため、小さな勾配では一歩が巨大になり、大きな勾配ではごくわずかになります。分母を勾配と同じ大きさにするのは、どの演算でしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    v_hat, s_hat = corrected(v, beta1, t), corrected(s, beta2, t)
    steps = {name: v_hat[name] / (s_hat[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
