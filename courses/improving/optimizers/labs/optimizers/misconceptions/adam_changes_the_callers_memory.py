"""
exercise = "update_with_adam"
says.en = "The numbers are right, but you wrote them into the dictionaries that were handed in. Whoever wants to try two rates from the same state finds it changed. What can be returned in place of a changed argument?"
says.ja = "数は合っていますが、渡された辞書に書き込んでいます。同じ状態から 2 つの学習率を試そうとした人は、それが変わっていることに驚きます。引数を書きかえる代わりに、何を返せばよいでしょうか?"
"""


def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for name in parameters:
        key = "d" + name
        v[key] = beta1 * v[key] + (1 - beta1) * grads[key]
        s[key] = beta2 * s[key] + (1 - beta2) * grads[key] ** 2
        root = np.sqrt(s[key] / (1 - beta2**t)) + epsilon
        parameters[name] = parameters[name] - learning_rate * v[key] / (1 - beta1**t) / root
    return parameters, v, s
