"""
exercise = "successive_halving"
says.en = "In your history stand those who were given up in each round. Whom does the specification ask for?"
says.ja = "記録に書かれているのが、それぞれの回で打ち切った候補です。仕様が求めているのは、どちらでしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[::-1][: (len(alive) + 1) // 2]
        better = sorted(alive[j] for j in best)
        history.append([i for i in alive if i not in better])
        alive = better
        epochs = 2 * epochs
    return alive[0], history
