"""
exercise = "random_mini_batches"
note = { en = "Random keys are sorted, with NumPy's older generator.", ja = "NumPy の古い乱数生成器で、乱数の鍵を作って整列します。" }
"""


def random_mini_batches(X, Y, batch_size, seed):
    order = np.argsort(np.random.RandomState(seed).rand(Y.shape[1]))
    X, Y = X[:, order], Y[:, order]
    batches = []
    while X.shape[1] > 0:
        batches.append((X[:, :batch_size], Y[:, :batch_size]))
        X, Y = X[:, batch_size:], Y[:, batch_size:]
    return batches
