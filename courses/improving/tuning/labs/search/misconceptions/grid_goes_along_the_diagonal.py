"""
exercise = "grid_settings"
says.en = "Your settings are only k: the first value of all dials, the second value of all dials, and so on. How many combinations do two dials with k values each have?"
says.ja = "設定が k 通りしかありません。すべてのつまみの 1 番目の値、すべてのつまみの 2 番目の値、と組にしているからです。つまみが 2 つで、値が k 通りずつなら、組み合わせはいくつあるでしょうか?"
"""


def grid_settings(dials, k):
    ladders = [from_share(np.linspace(0, 1, k), *dial) for dial in dials.values()]
    return [dict(zip(dials, values)) for values in zip(*ladders)]
