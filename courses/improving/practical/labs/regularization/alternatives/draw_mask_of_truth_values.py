"""
exercise = "draw_mask"
note = { en = "Truth values, which count as 1 and 0 when multiplied.", ja = "真偽値のまま返します。掛け算では 1 と 0 として扱われます。" }
"""


def draw_mask(shape, keep_prob, rng):
    return rng.uniform(0, 1, shape) >= 1 - keep_prob
