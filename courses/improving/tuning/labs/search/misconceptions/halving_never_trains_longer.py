"""
exercise = "successive_halving"
says.en = "In every round each candidate gets the same number of epochs. Half of the field has been pulled out. Who gets its water?"
says.ja = "どの回でも、候補 1 つ当たりのエポック数が同じです。田んぼの半分を抜きました。その分の水は、どこへ行くのでしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[::-1][: (len(alive) + 1) // 2]
        alive = sorted(alive[j] for j in best)
        history.append(alive)
    return alive[0], history
