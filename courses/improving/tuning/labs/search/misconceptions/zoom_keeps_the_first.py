"""
exercise = "zoom"
says.en = "Your box lies around the settings that were tried first. What decides which ones are worth keeping?"
says.ja = "箱が、最初に試した設定を囲んでいます。残す価値があるかどうかは、何で決まるでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = range(keep)
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares) - margin, max(shares) + margin])
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
