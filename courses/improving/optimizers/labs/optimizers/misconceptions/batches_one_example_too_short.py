"""
exercise = "random_mini_batches"
says.en = "Your batches are one example too small. A slice ends before its right border, so nothing has to be taken off. How many numbers are in `order[0:8]`?"
says.ja = "どのバッチも、例が 1 つ足りません。スライスは右端の手前で終わるので、さらに 1 を引く必要はありません。`order[0:8]` には数がいくつ入っているでしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng(seed).permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        chosen = order[start : start + batch_size - 1]
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
