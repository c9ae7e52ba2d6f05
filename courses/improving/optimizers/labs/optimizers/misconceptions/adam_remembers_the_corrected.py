"""
exercise = "update_with_adam"
says.en = "The step is right, but you hand on the corrected averages. In the next step they would be corrected a second time. Which averages does the memory need?"
says.ja = "一歩は合っていますが、補正した平均を次に渡しています。次の一歩で、もう一度補正されてしまいます。覚えておくべき平均は、どちらでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = corrected(moving_average(v, grads, beta1), beta1, t)
    s = corrected(moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2), beta2, t)
    steps = {name: v[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
