"""
exercise = "gradient_check"
says.en = "You nudge upwards only. That measures the slope of a chord that begins at theta and lies to one side of it, and its error shrinks only as fast as epsilon. Where should theta lie on the stretch that you measure?"
says.ja = "上にしかつついていません。これで測れるのは、theta を端にして片側に伸びた線分の傾きで、その誤差は epsilon と同じ速さでしか小さくなりません。測る区間のどこに theta があればよいでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta)) / epsilon
    grad = backward_propagation(x, theta)
    return np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
