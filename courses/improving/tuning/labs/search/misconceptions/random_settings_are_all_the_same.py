"""
exercise = "random_settings"
says.en = "All your settings are equal: the generator begins anew with the same seed for each of them. How often must it be made?"
says.ja = "どの設定も同じです。設定のたびに、生成器が同じシードから始まっています。生成器を作るのは、何回でよいでしょうか?"
"""


def random_settings(dials, n, seed):
    settings = []
    for _ in range(n):
        rng = np.random.default_rng(seed)
        settings.append({name: from_share(rng.random(), *dial) for name, dial in dials.items()})
    return settings
