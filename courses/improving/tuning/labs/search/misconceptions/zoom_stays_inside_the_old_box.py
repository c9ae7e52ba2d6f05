"""
exercise = "zoom"
says.en = "Your new box never leaves the old one. If all the best settings lie at its edge, where should the next search look?"
says.ja = "新しい箱が、古い箱から決して出ません。上位の設定がすべて端にあるとき、次はどこを探すべきでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = np.argsort(scores)[::-1][:keep]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.clip([min(shares) - margin, max(shares) + margin], 0, 1)
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
