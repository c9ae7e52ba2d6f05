"""
exercise = "update_with_adam"
says.en = "The betas have changed places: the gradients got the long memory and the squares the short one. Which of the two numbers belongs to v?"
says.ja = "beta が入れ替わっています。勾配の平均が長い記憶を、2 乗の平均が短い記憶をもっています。v に使うのは、2 つの数のうちのどちらでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta2)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta1)
    v_hat, s_hat = corrected(v, beta2, t), corrected(s, beta1, t)
    steps = {name: v_hat[name] / (np.sqrt(s_hat[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
