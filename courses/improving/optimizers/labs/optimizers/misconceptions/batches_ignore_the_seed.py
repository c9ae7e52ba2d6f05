"""
exercise = "random_mini_batches"
says.en = "The order is random, but the argument `seed` has no say in it: every epoch gets the very same batches. Who decides which order is drawn?"
says.ja = "順番はばらばらですが、引数 `seed` が使われていません。どのエポックでも、まったく同じバッチになります。どの順番を引くかを決めるのは、何でしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng(0).permutation(m)
    return [(X[:, order[k : k + batch_size]], Y[:, order[k : k + batch_size]]) for k in range(0, m, batch_size)]
