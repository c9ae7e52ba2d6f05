"""
exercise = "cross_entropy"
note = { en = "By the logarithm of the sum of exponentials.", ja = "指数関数の和の対数で求めます。" }
"""


def cross_entropy(scores, y):
    right = scores.gather(1, y.unsqueeze(1)).squeeze(1)
    return (scores.logsumexp(dim=1) - right).mean()
