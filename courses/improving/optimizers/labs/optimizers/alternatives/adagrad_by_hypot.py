"""
exercise = "update_with_adagrad"
note = { en = "The root of a sum of two squares is a hypotenuse.", ja = "2 つの 2 乗の和の平方根は、直角三角形の斜辺です。" }
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    moved, sums = {}, {}
    for name in parameters:
        g = grads["d" + name]
        length = np.hypot(np.sqrt(s["d" + name]), g)
        sums["d" + name] = s["d" + name] + g * g
        moved[name] = parameters[name] - learning_rate * g / (length + epsilon)
    return moved, sums
