"""
exercise = "update_with_adam"
note = { en = "Both corrections go into the rate and into epsilon.", ja = "2 つの補正を、学習率と epsilon のほうに入れます。" }
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    root = np.sqrt(1 - beta2**t)
    rate = learning_rate * root / (1 - beta1**t)
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {key: np.square(grads[key]) for key in grads}, beta2)
    steps = {key: v[key] / (np.sqrt(s[key]) + epsilon * root) for key in v}
    return update_with_gd(parameters, steps, rate), v, s
