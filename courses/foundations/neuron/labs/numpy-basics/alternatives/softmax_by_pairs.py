"""
exercise = "softmax"
note = { en = "One over the sum of all ratios to the other classes.", ja = "ほかのクラスとの比をすべて足し、その逆数をとります。" }
"""


def softmax(X):
    with np.errstate(over="ignore"):
        ratios = np.exp(X[:, None, :] - X[:, :, None])
    return 1 / ratios.sum(axis=2)
