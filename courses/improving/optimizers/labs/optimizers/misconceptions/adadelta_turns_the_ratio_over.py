"""
exercise = "update_with_adadelta"
says.en = "Your ratio stands on its head: the size of the steps belongs above, the size of the gradients below. Which of the two should make a step larger when it is large itself?"
says.ja = "比が上下逆です。分子は歩幅の大きさ、分母は勾配の大きさです。それ自身が大きいときに一歩を大きくするのは、どちらでしょうか?"
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, rho)
    steps = {name: np.sqrt(s[name] + epsilon) / np.sqrt(u[name] + epsilon) * grads[name] for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
