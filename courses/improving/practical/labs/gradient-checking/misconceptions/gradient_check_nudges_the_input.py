"""
exercise = "gradient_check"
says.en = "You nudge the input x. That gives the derivative with respect to the input, and the formula that you check is the one with respect to the parameter. Which of the two does training change?"
says.ja = "入力の x をつついています。それで求まるのは入力についての微分係数ですが、確かめたい式はパラメータについてのものです。学習で動かすのは、どちらでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x + epsilon, theta) - forward_propagation(x - epsilon, theta)) / (
        2 * epsilon
    )
    grad = backward_propagation(x, theta)
    return np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
