"""
exercise = "update_with_adam"
note = { en = "A loop over the parameters, without the helpers.", ja = "補助の関数を使わず、パラメータについてのループで書きます。" }
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    moved, new_v, new_s = {}, {}, {}
    for name, value in parameters.items():
        key = "d" + name
        new_v[key] = beta1 * v[key] + (1 - beta1) * grads[key]
        new_s[key] = beta2 * s[key] + (1 - beta2) * grads[key] ** 2
        above = new_v[key] / (1 - beta1**t)
        below = np.sqrt(new_s[key] / (1 - beta2**t)) + epsilon
        moved[name] = value - learning_rate * above / below
    return moved, new_v, new_s
