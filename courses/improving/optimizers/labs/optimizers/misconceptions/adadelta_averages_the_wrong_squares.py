"""
exercise = "update_with_adadelta"
says.en = "Your u averages the squares of the gradients, as s does already. It should remember how far the parameters have moved. Of what are the squares averaged in u?"
says.ja = "あなたの u は、s と同じく、勾配の 2 乗を平均しています。u が覚えておくべきなのは、パラメータがどれだけ動いたかです。u では、何の 2 乗を平均するのでしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    squares = {name: grads[name] ** 2 for name in grads}
    s = moving_average(s, squares, rho)
    steps = {name: np.sqrt(u[name] + epsilon) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    u = moving_average(u, squares, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
