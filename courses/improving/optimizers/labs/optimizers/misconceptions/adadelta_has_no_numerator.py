"""
exercise = "update_with_adadelta"
says.en = "You divide by the size of the gradients, but nothing stands above the line in its place: every step has a length of about 1. From what does AdaDelta take its unit of length?"
says.ja = "勾配の大きさで割っていますが、それに代わるものが分子にありません。どの一歩も、長さがおよそ 1 になります。AdaDelta は、長さの単位を何から取るのでしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: grads[name] / np.sqrt(s[name] + epsilon) for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
