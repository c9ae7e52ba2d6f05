"""
exercise = "best_so_far"
note = { en = "The largest of each beginning of the list.", ja = "先頭からの部分ごとに、最大値を取ります。" }
"""


def best_so_far(scores):
    return np.array([np.max(scores[: i + 1]) for i in range(len(scores))])
