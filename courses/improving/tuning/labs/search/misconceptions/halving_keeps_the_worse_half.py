"""
exercise = "successive_halving"
says.en = "Your field keeps the plants that stay lowest. Which end of the sorted scores is the better one?"
says.ja = "田んぼに残っているのが、低いままの苗です。並べ替えた点数の、どちらの端が良いほうでしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[: (len(alive) + 1) // 2]
        alive = sorted(alive[j] for j in best)
        history.append(alive)
        epochs = 2 * epochs
    return alive[0], history
