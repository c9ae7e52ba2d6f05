"""
exercise = "successive_halving"
says.en = "From the second round on your numbers are places in the list of those still there, not the numbers of the candidates. Who stands at place 0 after the first round?"
says.ja = "2 回目から、番号が「残っている候補のリストの中での位置」になっていて、候補の番号ではありません。1 回目のあと、位置 0 にいるのは誰でしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[::-1][: (len(alive) + 1) // 2]
        alive = sorted(best.tolist())
        history.append(alive)
        epochs = 2 * epochs
    return alive[0], history
