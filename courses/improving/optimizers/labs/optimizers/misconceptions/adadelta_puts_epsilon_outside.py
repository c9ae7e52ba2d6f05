"""
exercise = "update_with_adadelta"
says.en = "Epsilon stands outside of the roots, as with RMSprop. For AdaDelta the specification puts it elsewhere, and with a u of zero that makes the first step a thousand times as long. Where?"
says.ja = "RMSprop と同じように、epsilon が平方根の外にあります。AdaDelta の仕様では別の場所にあり、u が 0 のときには、それで最初の一歩が 1000 倍の長さになります。どこにあるでしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: (np.sqrt(u[name]) + epsilon) / (np.sqrt(s[name]) + epsilon) * grads[name] for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
