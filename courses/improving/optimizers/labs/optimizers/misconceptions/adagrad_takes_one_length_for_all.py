"""
exercise = "update_with_adagrad"
says.en = "All entries of an array are divided by one and the same number. Then the steep directions still rule over the flat ones. For what does Adagrad keep a sum of its own?"
says.ja = "配列の要素が、すべて同じ 1 つの数で割られています。これでは、急な方向が平らな方向を支配したままです。Adagrad は、何について別々に和を取るのでしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    sums = {name: s[name] + grads[name] ** 2 for name in grads}
    steps = {name: grads[name] / (np.sqrt(np.sum(sums[name])) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), sums
