"""
exercise = "sigmoid"
note = { en = "tanh never overflows.", ja = "tanh はオーバーフローしません。" }
"""


def sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2
