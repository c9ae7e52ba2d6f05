"""
exercise = "update_with_adagrad"
says.en = "You collect the absolute gradients. Their sum grows with t, while the root of a sum of squares grows with the root of t, so your steps die out much faster. What is to be collected in s?"
says.ja = "勾配の絶対値を集めています。その和は t に比例して増えますが、2 乗の和の平方根は t の平方根に比例して増えます。そのため、歩幅がずっと早く小さくなってしまいます。s に集めるのは何でしょうか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    sums = {name: s[name] + np.abs(grads[name]) for name in grads}
    steps = {name: grads[name] / (sums[name] + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), sums
