"""
exercise = "grid_settings"
says.en = "Your values stand in the middles of k equal parts. That is no bad grid, but neither the lowest nor the highest value is in it. Where do the first and the last one stand in the specification?"
says.ja = "値が、k 等分した区間の真ん中にあります。悪い格子ではありませんが、最小値も最大値も入っていません。仕様では、最初と最後の値はどこにあるでしょうか?"
"""


def grid_settings(dials, k):
    ladders = [from_share((np.arange(k) + 0.5) / k, *dial) for dial in dials.values()]
    return [dict(zip(dials, values)) for values in itertools.product(*ladders)]
