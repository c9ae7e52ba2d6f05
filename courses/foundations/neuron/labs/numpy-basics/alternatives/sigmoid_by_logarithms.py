"""
exercise = "sigmoid"
note = { en = "The logarithm of the denominator, computed without the denominator.", ja = "分母そのものは計算せずに、分母の対数を求めます。" }
"""


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))
