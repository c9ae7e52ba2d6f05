"""
exercise = "zoom"
says.en = "Your box lies around the best setting alone; the others of the best do not enter it. What do they tell, if they stand far apart on one dial and close together on another?"
says.ja = "箱が、1 位の設定だけを囲んでいて、ほかの上位が入っていません。あるつまみでは上位が離れて散らばり、別のつまみでは集まっているとき、それは何を語っているでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = [int(np.argmax(scores))]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares) - margin, max(shares) + margin])
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
