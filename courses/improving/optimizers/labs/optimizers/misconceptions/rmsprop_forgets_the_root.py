"""
exercise = "update_with_rmsprop"
says.en = "You divide by the mean square itself, so a direction with gradients ten times as large gets steps ten times smaller, not equally large ones. What does the R in RMS stand for?"
says.ja = "2 乗の平均そのもので割っています。そのため、勾配が 10 倍の方向では、一歩が同じ大きさにならず 10 分の 1 になります。RMS の R は、何の頭文字でしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta)
    steps = {name: grads[name] / (s[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
