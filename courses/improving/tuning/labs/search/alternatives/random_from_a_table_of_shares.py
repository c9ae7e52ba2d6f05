"""
exercise = "random_settings"
note = { en = "All shares at once, a row for each setting.", ja = "割合を一度にすべて引きます。1 行が 1 つの設定です。" }
"""


def random_settings(dials, n, seed):
    shares = np.random.default_rng(seed).random((n, len(dials)))
    return [
        {name: from_share(share, *dials[name]) for name, share in zip(dials, row)} for row in shares.tolist()
    ]
