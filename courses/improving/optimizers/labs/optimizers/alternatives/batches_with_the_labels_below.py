"""
exercise = "random_mini_batches"
note = { en = "Labels are put below the examples, and all columns are shuffled together.", ja = "ラベルを例の下に重ね、列ごとまとめて並べ替えます。" }
"""


def random_mini_batches(X, Y, batch_size, seed):
    both = np.vstack([X, Y])
    both = np.random.default_rng(seed).permutation(both, axis=1)
    full, rest = divmod(both.shape[1], batch_size)
    batches = [both[:, k * batch_size : (k + 1) * batch_size] for k in range(full)]
    if rest:
        batches.append(both[:, -rest:])
    return [(batch[:-1], batch[-1:]) for batch in batches]
