"""
exercise = "sigmoid"
note = { en = "A loop over the elements with Python's own numbers.", ja = "要素を 1 つずつ、Python の数で計算します。" }
"""


def sigmoid(z):
    values = []
    for one in z.ravel().tolist():
        e = math.exp(-abs(one))
        values.append(1 / (1 + e) if one >= 0 else e / (1 + e))
    return np.array(values).reshape(z.shape)
