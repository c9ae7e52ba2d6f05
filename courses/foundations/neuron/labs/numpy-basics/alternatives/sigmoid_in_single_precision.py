"""
exercise = "sigmoid"
note = { en = "The result is float32.", ja = "結果は float32 です。" }
"""


def sigmoid(z):
    half = np.asarray(z, dtype=np.float32) / 2
    return (1 + np.tanh(half)) / 2
