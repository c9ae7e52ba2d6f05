"""
exercise = "update_with_rmsprop"
says.en = "You divide by the bare root. Where a gradient has been zero all along, zero is divided by zero, and the parameter becomes `nan` for ever. What keeps the denominator away from zero?"
says.ja = "平方根だけで割っています。勾配がずっと 0 だったところでは 0 を 0 で割ることになり、そのパラメータは二度と `nan` から戻りません。分母を 0 から遠ざけておくものは、何でしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta)
    steps = {name: grads[name] / np.sqrt(s[name]) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
