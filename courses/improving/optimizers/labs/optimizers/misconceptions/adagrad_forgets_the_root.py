"""
exercise = "update_with_adagrad"
says.en = "You divide by the sum of squares itself. A gradient ten times as large then gives a step ten times smaller, not one of the same size. Which operation brings squares back to the size of gradients?"
says.ja = "2 乗の和そのもので割っています。すると、勾配が 10 倍になれば、一歩は同じ大きさどころか 10 分の 1 になります。2 乗したものを勾配と同じ大きさに戻すのは、どの演算でしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    sums = {name: s[name] + grads[name] ** 2 for name in grads}
    steps = {name: grads[name] / (sums[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), sums
