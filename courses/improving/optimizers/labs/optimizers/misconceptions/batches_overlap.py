"""
exercise = "random_mini_batches"
says.en = "There is a batch starting at every single example, so the batches overlap, and most examples are met again and again within one epoch. Where does the next batch begin when one has ended?"
says.ja = "1 つの例ごとにバッチが始まり、バッチどうしが重なっています。そのため、ほとんどの例が 1 エポックのうちに何度も現れます。1 つのバッチが終わったら、次はどこから始まるでしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng(seed).permutation(m)
    return [(X[:, order[k : k + batch_size]], Y[:, order[k : k + batch_size]]) for k in range(m)]
