"""
exercise = "update_with_adadelta"
note = { en = "A loop over the parameters, without the helpers.", ja = "補助の関数を使わず、パラメータについてのループで書きます。" }
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    moved, squares, lengths = {}, {}, {}
    for name, value in parameters.items():
        key = "d" + name
        squares[key] = rho * s[key] + (1 - rho) * grads[key] ** 2
        step = grads[key] * ((u[key] + epsilon) / (squares[key] + epsilon)) ** 0.5
        lengths[key] = rho * u[key] + (1 - rho) * step**2
        moved[name] = value - step
    return moved, squares, lengths
