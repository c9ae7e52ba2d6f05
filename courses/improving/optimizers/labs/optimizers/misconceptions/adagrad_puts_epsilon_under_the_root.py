"""
exercise = "update_with_adagrad"
says.en = "Epsilon stands under the root here. Where s is zero, the root of 1e-8 is 1e-4, ten thousand times what was meant, and tiny gradients are damped. On which side of the root does the specification put it?"
says.ja = "epsilon が平方根の中に入っています。s が 0 のところでは、1e-8 の平方根は 1e-4 で、意図した値の 1 万倍です。小さな勾配が抑えられてしまいます。仕様では、epsilon は平方根のどちら側にあるでしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    sums = {name: s[name] + grads[name] ** 2 for name in grads}
    steps = {name: grads[name] / np.sqrt(sums[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), sums
