"""
exercise = "draw_mask"
note = { en = "One coin is a binomial distribution with one toss.", ja = "硬貨 1 枚は、1 回だけ投げる二項分布です。" }
"""


def draw_mask(shape, keep_prob, rng):
    return rng.binomial(1, keep_prob, size=shape).astype(float)
