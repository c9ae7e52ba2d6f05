"""
exercise = "best_so_far"
note = { en = "A loop that remembers one number.", ja = "1 つの数を覚えておくループです。" }
"""


def best_so_far(scores):
    best, curve = -np.inf, []
    for score in scores:
        best = max(best, score)
        curve.append(best)
    return np.array(curve)
