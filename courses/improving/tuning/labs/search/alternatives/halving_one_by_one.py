"""
exercise = "successive_halving"
note = { en = "The worst is taken away until half of the field is left.", ja = "半分になるまで、一番悪いものを 1 つずつ抜きます。" }
"""


def successive_halving(n, train_more, epochs):
    alive, history = set(range(n)), []
    while len(alive) > 1:
        scores = {i: train_more(i, epochs) for i in alive}
        for _ in range(len(alive) // 2):
            worst = min(scores, key=scores.get)
            del scores[worst]
        alive = set(scores)
        history.append(sorted(alive))
        epochs *= 2
    return alive.pop(), history
