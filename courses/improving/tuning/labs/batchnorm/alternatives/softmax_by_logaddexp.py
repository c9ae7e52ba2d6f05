"""
exercise = "softmax"
note = { en = "The logarithm of the sum comes first.", ja = "先に、和の対数を求めます。" }
"""


def softmax(Z):
    return np.exp(Z - np.logaddexp.reduce(Z, axis=0))
