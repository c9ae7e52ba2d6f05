"""
exercise = "successive_halving"
says.en = "Of eleven candidates you keep five. What does the specification say about an odd number?"
says.ja = "11 個の候補から、5 個を残しています。奇数のときについて、仕様は何と言っているでしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[::-1][: len(alive) // 2]
        alive = sorted(alive[j] for j in best)
        history.append(alive)
        epochs = 2 * epochs
    return alive[0], history
