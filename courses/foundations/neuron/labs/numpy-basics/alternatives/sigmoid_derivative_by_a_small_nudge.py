"""
exercise = "sigmoid_derivative"
note = { en = "A central difference with a small step.", ja = "小さな歩幅の中心差分です。" }
"""


def sigmoid_derivative(z):
    step = 1e-4
    return (sigmoid(z + step) - sigmoid(z - step)) / (2 * step)
