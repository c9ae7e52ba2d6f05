"""
exercise = "update_with_adadelta"
says.en = "Without epsilon in the numerator the first step is zero, since u is; then the new u is zero again, and nothing ever moves. What could give it the first push?"
says.ja = "分子に epsilon がないと、u が 0 なので最初の一歩も 0 です。すると新しい u も 0 になり、いつまでも動き出しません。最初のひと押しになるものは、何でしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: np.sqrt(u[name]) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
