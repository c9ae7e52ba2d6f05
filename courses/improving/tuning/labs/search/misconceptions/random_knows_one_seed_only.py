"""
exercise = "random_settings"
says.en = "Whatever the seed, your settings are always the same ones. What should a second search with another seed be able to find?"
says.ja = "どのシードを渡しても、いつも同じ設定が返ります。別のシードで探し直す人は、何を見つけたいのでしょうか?"
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(0)
    settings = []
    for _ in range(n):
        settings.append({name: from_share(rng.random(), *dial) for name, dial in dials.items()})
    return settings
