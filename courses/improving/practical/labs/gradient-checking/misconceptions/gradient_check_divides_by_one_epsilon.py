"""
exercise = "gradient_check"
says.en = "Your numerical derivative is twice as large as it should be, so even a right gradient is found guilty. How far apart are the two places at which you compute J?"
says.ja = "数値微分が、あるべき値の 2 倍になっています。これでは、正しい勾配まで間違いだとされてしまいます。J を計算している 2 つの場所は、どれだけ離れているでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / epsilon
    grad = backward_propagation(x, theta)
    return np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
