"""
exercise = "random_mini_batches"
says.en = "Examples and labels were shuffled by two different orders, so nearly every example carries the label of another one. A network can only learn noise from that. How often may an order be drawn?"
says.ja = "例とラベルが、別々の順番に並べ替えられています。ほとんどの例に、ほかの例のラベルが付いてしまいました。これではネットワークは雑音しか学べません。順番は何回引けばよいのでしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    rng = np.random.default_rng(seed)
    X, Y = X[:, rng.permutation(m)], Y[:, rng.permutation(m)]
    return [(X[:, k : k + batch_size], Y[:, k : k + batch_size]) for k in range(0, m, batch_size)]
