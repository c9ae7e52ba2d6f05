"""
exercise = "update_with_adadelta"
note = { en = "The change with its minus sign is added, as the paper has it.", ja = "論文と同じように、マイナスのついた変化分を足します。" }
"""


def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    def rms(average):
        return {key: np.sqrt(average[key] + epsilon) for key in average}

    s = moving_average(s, {key: np.square(grads[key]) for key in grads}, rho)
    above, below = rms(u), rms(s)
    change = {key: -above[key] * grads[key] / below[key] for key in grads}
    u = moving_average(u, {key: np.square(change[key]) for key in change}, rho)
    return {name: parameters[name] + change["d" + name] for name in parameters}, s, u
