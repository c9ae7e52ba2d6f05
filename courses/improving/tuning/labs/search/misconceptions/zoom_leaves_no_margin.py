"""
exercise = "zoom"
says.en = "Two of the best settings lie exactly on the border of your box. What if something still better lies just behind it?"
says.ja = "上位の設定が、箱の縁にちょうど乗っています。もっと良いものがそのすぐ外にあるとしたら、どうでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = np.argsort(scores)[::-1][:keep]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares), max(shares)])
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
