"""
exercise = "propagate"
says.en = "The cost stays finite, as it should, but you cut the probabilities off where they still matter: certain and right answers still cost something noticeable, and a certain mistake is too cheap. A limit should be so near to 0 and 1 that only the rounding feels it. How much may an answer that is right and certain cost?"
says.ja = "コストが有限になったのはよいのですが、確率がまだ意味をもつところで切り詰めています。そのため、確信をもって正解してもそれなりに高くつき、確信をもった間違いは安すぎます。限界は、丸め誤差にしか影響しないほど 0 と 1 に近くあるべきです。確信をもって正解した答えは、いくらまで払ってよいでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    clipped = np.clip(A, 1e-3, 1 - 1e-3)
    cost = -np.sum(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
