"""
exercise = "best_so_far"
says.en = "You return the mean of the scores up to each trial. Which of the networks that were tried would you keep?"
says.ja = "それぞれの試行までの平均を返しています。試したネットワークの中から、手元に残すのはどれでしょうか?"
"""


def best_so_far(scores):
    return np.cumsum(scores) / np.arange(1, len(scores) + 1)
