"""
exercise = "sigmoid"
note = { en = "The logarithm of the denominator comes first.", ja = "分母の対数を先に求めます。" }
"""


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))
