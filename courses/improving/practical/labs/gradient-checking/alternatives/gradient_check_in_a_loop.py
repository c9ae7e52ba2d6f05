"""
exercise = "gradient_check"
note = { en = "Both sides in a list.", ja = "両側の値をリストにします。" }
"""


def gradient_check(x, theta, epsilon):
    low, high = [forward_propagation(x, theta + side * epsilon) for side in (-1, 1)]
    gradapprox = (high - low) / epsilon / 2
    grad = backward_propagation(x, theta)
    return abs(gradapprox - grad) / (abs(gradapprox) + abs(grad))
