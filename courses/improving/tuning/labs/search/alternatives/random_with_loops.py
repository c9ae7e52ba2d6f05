"""
exercise = "random_settings"
note = { en = "Two loops, and a dictionary that grows.", ja = "2 重のループで、辞書に 1 つずつ加えます。" }
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(seed)
    settings = []
    for i in range(n):
        settings.append({})
        for name in dials:
            low, high, scale = dials[name]
            settings[i][name] = from_share(rng.uniform(), low, high, scale)
    return settings
