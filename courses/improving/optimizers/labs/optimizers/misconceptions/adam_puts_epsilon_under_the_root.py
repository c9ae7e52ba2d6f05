"""
exercise = "update_with_adam"
says.en = "Epsilon stands under the root here, where it counts far more: the root of 1e-8 is 1e-4. On which side of the root does the specification put it?"
says.ja = "epsilon が平方根の中に入っていて、ずっと強く効いてしまいます。1e-8 の平方根は 1e-4 です。仕様では、epsilon は平方根のどちら側にあるでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    v_hat, s_hat = corrected(v, beta1, t), corrected(s, beta2, t)
    steps = {name: v_hat[name] / np.sqrt(s_hat[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
