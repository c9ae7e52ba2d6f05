"""
exercise = "zoom"
note = { en = "All settings whose score is not below the last of the best.", ja = "上位の最後の点数を下回らない設定を、すべて取ります。" }
"""


def zoom(dials, settings, scores, keep, margin):
    enough = np.sort(scores)[-keep]
    best = [setting for setting, score in zip(settings, scores) if score >= enough]

    def closer(name):
        low, high, scale = dials[name]
        shares = np.array([to_share(setting[name], low, high, scale) for setting in best])
        return (
            from_share(shares.min() - margin, low, high, scale),
            from_share(shares.max() + margin, low, high, scale),
            scale,
        )

    return {name: closer(name) for name in dials}
