"""
exercise = "best_so_far"
says.en = "Each score is compared with the one before it only. If the best trial was three trials ago, is it forgotten?"
says.ja = "どの点数も、1 つ前の点数としか比べていません。一番良かったのが 3 回前なら、忘れてしまうのでしょうか?"
"""


def best_so_far(scores):
    best = np.array(scores)
    best[1:] = np.maximum(scores[1:], scores[:-1])
    return best
