"""
exercise = "draw_mask"
says.en = "In each column, exactly the same number of units stays. Real coins fall independently: of 200 units, 160 stay on average, but sometimes 151 or 168. Do your units toss a coin each, or do they draw lots for a fixed number of places?"
says.ja = "どの列でも、残るユニットの数がちょうど同じです。硬貨を別々に投げれば、200 個のうち平均 160 個が残りますが、151 個のことも 168 個のこともあります。ユニットはそれぞれ硬貨を投げているでしょうか、それとも決まった数の席をくじで決めているのでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    column = (np.arange(shape[0]) < round(keep_prob * shape[0])).astype(int)
    return np.stack([rng.permutation(column) for _ in range(shape[1])], axis=1)
