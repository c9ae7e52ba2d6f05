"""
exercise = "sigmoid"
note = { en = "Python's own numbers, one after another.", ja = "Python の数で、1 つずつ計算します。" }
"""


def sigmoid(z):
    a = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        one = float(z[index])
        if one >= 0:
            a[index] = 1 / (1 + np.exp(-one))
        else:
            a[index] = 1 - 1 / (1 + np.exp(one))
    return a
