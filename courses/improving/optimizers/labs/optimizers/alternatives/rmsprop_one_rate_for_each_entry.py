"""
exercise = "update_with_rmsprop"
note = { en = "A learning rate is computed for each entry, and then a step of gradient descent is taken with the rate 1.", ja = "要素ごとに学習率を求め、学習率 1 の勾配降下法で進みます。" }
"""


def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    s = {key: s[key] + (1 - beta) * (np.square(grads[key]) - s[key]) for key in s}
    scaled = {key: learning_rate / (epsilon + np.sqrt(s[key])) * grads[key] for key in s}
    return update_with_gd(parameters, scaled, 1), s
