"""
exercise = "update_with_rmsprop"
says.en = "Your s is a sum that only grows, so the steps shrink for ever. That is Adagrad. What did RMSprop put in the place of the sum?"
says.ja = "あなたの s は増えるばかりの和なので、歩幅はいつまでも小さくなり続けます。それは Adagrad です。RMSprop は、和の代わりに何を使うでしょうか?"
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = {name: s[name] + grads[name] ** 2 for name in grads}
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
