"""
exercise = "random_mini_batches"
says.en = "Each batch was drawn from all examples anew, so some examples come twice in an epoch and others never. An epoch is meant to show each example how many times?"
says.ja = "バッチごとに、すべての例から引き直しています。そのため、1 エポックのうちに 2 回現れる例もあれば、一度も現れない例もあります。1 エポックで、それぞれの例は何回現れるべきでしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    rng = np.random.default_rng(seed)
    batches = []
    for start in range(0, m, batch_size):
        chosen = rng.integers(0, m, size=min(batch_size, m - start))
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
