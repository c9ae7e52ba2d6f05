"""
exercise = "zoom"
says.en = "Your box lies around the settings with the lowest scores. In which direction does argsort sort?"
says.ja = "箱が、点数の一番低い設定を囲んでいます。argsort は、どちら向きに並べるでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = np.argsort(scores)[:keep]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares) - margin, max(shares) + margin])
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
