"""
exercise = "successive_halving"
note = { en = "The better half is a smaller field.", ja = "良いほうの半分は、小さな田んぼです。" }
"""


def successive_halving(n, train_more, epochs):
    def harvest(alive, epochs):
        if len(alive) == 1:
            return alive[0], []
        score = {i: train_more(i, epochs) for i in alive}
        ranked = sorted(alive, key=lambda i: score[i], reverse=True)
        better = sorted(ranked[: -(-len(alive) // 2)])
        winner, later = harvest(better, 2 * epochs)
        return winner, [better, *later]

    return harvest(list(range(n)), epochs)
