"""
exercise = "mean"
says.en = "Your result grows with the number of values. What is a mean divided by?"
says.ja = "値の数が増えると結果も大きくなっています。平均では何で割りますか。"
"""


def mean(x):
    return np.sum(x)
