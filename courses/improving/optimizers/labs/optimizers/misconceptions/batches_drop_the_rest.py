"""
exercise = "random_mini_batches"
says.en = "Some examples are in no batch at all: the ones that do not fill a whole batch at the end. They would be other ones in each epoch, but why should 15 of 47 examples rest? How large may the last batch be?"
says.ja = "どのバッチにも入らない例があります。最後に余った、1 つのバッチを満たさない例です。エポックごとに別の例になるとはいえ、休ませる理由はありません。最後のバッチの大きさには、何が許されるでしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng(seed).permutation(m)
    batches = []
    for k in range(m // batch_size):
        chosen = order[k * batch_size : (k + 1) * batch_size]
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
