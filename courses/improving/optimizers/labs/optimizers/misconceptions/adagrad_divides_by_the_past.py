"""
exercise = "update_with_adagrad"
says.en = "You divide by what s was before today's gradient came in. In the first step that is zero, and only epsilon is left: the step becomes gigantic. When should the square of the gradient be added?"
says.ja = "今回の勾配を足す前の s で割っています。最初の一歩では s が 0 で、残るのは epsilon だけなので、歩幅が途方もなく大きくなります。勾配の 2 乗は、いつ足すべきでしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    sums = {name: s[name] + grads[name] ** 2 for name in grads}
    return update_with_gd(parameters, steps, learning_rate), sums
