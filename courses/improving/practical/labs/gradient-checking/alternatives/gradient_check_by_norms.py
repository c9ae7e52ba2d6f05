"""
exercise = "gradient_check"
note = { en = "With the norm, as in the exercise for many parameters.", ja = "パラメータが多い場合と同じように、ノルムを使います。" }
"""


def gradient_check(x, theta, epsilon):
    approx = np.array(
        [(forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / (2 * epsilon)]
    )
    grad = np.array([backward_propagation(x, theta)])
    return np.linalg.norm(grad - approx) / (np.linalg.norm(grad) + np.linalg.norm(approx))
