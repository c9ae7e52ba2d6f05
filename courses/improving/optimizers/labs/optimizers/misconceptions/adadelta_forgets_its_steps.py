"""
exercise = "update_with_adadelta"
says.en = "The step and s are right, but u comes back as it went in, so it will never learn how long the steps are. What is to be averaged after the step is known?"
says.ja = "一歩と s は合っていますが、u が渡されたときのまま返ってきます。これでは、歩幅がどれくらいなのかを覚えられません。一歩が求まったあとで、平均に加えるべきものは何でしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: np.sqrt(u[name] + epsilon) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    return update_with_gd(parameters, steps, 1.0), s, u
