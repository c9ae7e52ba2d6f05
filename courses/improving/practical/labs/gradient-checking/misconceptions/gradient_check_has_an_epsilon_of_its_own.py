"""
exercise = "gradient_check"
says.en = "Whatever nudge is asked for, yours has the same width. Which of the three arguments is never used?"
says.ja = "どんな大きさを渡されても、いつも同じだけつついています。3 つの引数のうち、使われていないのはどれでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    epsilon = 1e-5
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / (
        2 * epsilon
    )
    grad = backward_propagation(x, theta)
    return np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
