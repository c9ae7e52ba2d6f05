"""
exercise = "mean"
note = { en = "NumPy knows it.", ja = "NumPy に任せる。" }
"""


def mean(x):
    return float(np.mean(x))
