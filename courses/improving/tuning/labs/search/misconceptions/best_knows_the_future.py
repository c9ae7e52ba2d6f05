"""
exercise = "best_so_far"
says.en = "Already after the first trial you know the best score of all. Which trials had been made by then?"
says.ja = "1 回目の後で、もう全体の最高点が分かっています。その時点で済んでいた試行は、どれでしょうか?"
"""


def best_so_far(scores):
    return np.full(len(scores), np.max(scores))
