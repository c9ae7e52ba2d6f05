"""
exercise = "grid_settings"
says.en = "The highest value of each dial is never tried. How many gaps are there between k posts, if one stands at each end?"
says.ja = "どのつまみでも、一番大きい値が試されていません。両端に杭を立てるとき、k 本の杭の間に、すき間はいくつあるでしょうか?"
"""


def grid_settings(dials, k):
    ladders = [from_share(np.arange(k) / k, *dial) for dial in dials.values()]
    return [dict(zip(dials, values)) for values in itertools.product(*ladders)]
