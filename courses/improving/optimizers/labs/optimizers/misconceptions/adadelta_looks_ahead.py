"""
exercise = "update_with_adadelta"
says.en = "For today's step you used the u that has today's step in it already, as if an average could know what is still to come. Which u is known when the step is computed?"
says.ja = "今回の一歩を求めるのに、今回の一歩がもう入った u を使っています。平均が先のことを知っているかのようです。一歩を求める時点で分かっているのは、どの u でしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: np.sqrt(u[name] + epsilon) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    steps = {name: np.sqrt(u[name] + epsilon) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    return update_with_gd(parameters, steps, 1.0), s, u
