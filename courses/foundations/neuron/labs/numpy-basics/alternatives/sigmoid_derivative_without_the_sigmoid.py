"""
exercise = "sigmoid_derivative"
note = { en = "The slope is the same on both sides of zero, so the small exponential serves both.", ja = "傾きは 0 の両側で対称なので、小さいほうの指数関数だけで足ります。" }
"""


def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
