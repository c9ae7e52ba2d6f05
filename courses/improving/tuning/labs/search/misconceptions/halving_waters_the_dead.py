"""
exercise = "successive_halving"
says.en = "The right candidates remain, but in every round all n are trained, those too that were given up long ago. What is it then that the halving saves?"
says.ja = "残る候補は合っていますが、どの回でも、とうに打ち切った候補まで n 個すべてを学習させています。それでは、半分にすることで何が節約できるのでしょうか?"
"""


def successive_halving(n, train_more, epochs):
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = np.array([train_more(i, epochs) for i in range(n)])
        best = np.argsort(scores[alive])[::-1][: (len(alive) + 1) // 2]
        alive = sorted(alive[j] for j in best)
        history.append(alive)
        epochs = 2 * epochs
    return alive[0], history
