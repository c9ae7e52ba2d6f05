"""
exercise = "random_mini_batches"
note = { en = "The order is cut at given places.", ja = "順番の列を、決まった場所で切り分けます。" }
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng(seed).permutation(m)
    return [(X[:, part], Y[:, part]) for part in np.split(order, range(batch_size, m, batch_size))]
