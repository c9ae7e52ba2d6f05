"""
exercise = "gradient_check"
says.en = "This is the distance itself. Whether a distance of 0.001 is much depends on whether the gradients are near 1000 or near 0.001. By what do you have to divide, so that the result means the same for all sizes?"
says.ja = "隔たりをそのまま返しています。0.001 の隔たりが大きいかどうかは、勾配が 1000 くらいなのか 0.001 くらいなのかによります。どんな大きさでも同じ意味をもつようにするには、何で割ればよいでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / (
        2 * epsilon
    )
    return np.abs(backward_propagation(x, theta) - gradapprox)
