"""
exercise = "random_settings"
says.en = "In each setting all dials stand at the same share: when alpha is large, so is beta. Your points lie on one line through the box. How many draws does a setting with three dials need?"
says.ja = "どの設定でも、すべてのつまみが同じ割合の位置にあります。alpha が大きければ、beta も大きくなり、点は箱の中の 1 本の線に並びます。つまみが 3 つの設定には、乱数がいくつ必要でしょうか?"
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(seed)
    settings = []
    for _ in range(n):
        share = rng.random()
        settings.append({name: from_share(share, *dial) for name, dial in dials.items()})
    return settings
