"""
exercise = "gradient_check"
says.en = "Your difference can be below zero, and whoever asks whether it is small enough will then acquit the worst of gradients. Can a distance be negative?"
says.ja = "相対誤差が負になることがあります。「十分に小さいか」と尋ねると、どんなにひどい勾配でも無罪になってしまいます。隔たりが負になることはあるでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / (
        2 * epsilon
    )
    grad = backward_propagation(x, theta)
    return (grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
