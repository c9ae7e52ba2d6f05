"""
exercise = "train"
note = { en = "With an order from NumPy, and slices of shuffled rows.", ja = "NumPy で順序を引き、並べ替えた行を切り分けます。" }
"""


def train(step, X, y, epochs, batch_size):
    losses, rng = [], np.random.default_rng()
    for _ in range(epochs):
        order = torch.from_numpy(rng.permutation(len(X)))
        rows, labels, weighted = X[order], y[order], []
        for start in range(0, len(X), batch_size):
            batch = rows[start : start + batch_size]
            weighted.append(len(batch) * step(batch, labels[start : start + batch_size]))
        losses.append(sum(weighted) / len(X))
    return losses
