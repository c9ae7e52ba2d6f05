"""
exercise = "successive_halving"
says.en = "After one round you name the best of it and stop. How many rounds does it take until a single one is left?"
says.ja = "1 回だけで、その中の 1 位を選んで終わっています。最後の 1 つになるまでには、何回必要でしょうか?"
"""


def successive_halving(n, train_more, epochs):
    scores = [train_more(i, epochs) for i in range(n)]
    best = np.argsort(scores)[::-1]
    return int(best[0]), [sorted(best[: (n + 1) // 2].tolist())]
