"""
exercise = "best_so_far"
says.en = "Your numbers are right, but they are written into the scores that you were given. What does the caller find there afterwards?"
says.ja = "数は合っていますが、受け取った点数の配列に書き込んでいます。呼び出した側は、あとで何を見つけるでしょうか?"
"""


def best_so_far(scores):
    for i in range(1, len(scores)):
        scores[i] = max(scores[i - 1], scores[i])
    return scores
