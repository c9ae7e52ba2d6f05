"""
exercise = "draw_mask"
says.en = "Every column of your mask is the same: a unit has its day off for all examples at once. How many coins are tossed for a layer with n units and m examples?"
says.ja = "マスクの列がどれも同じで、あるユニットはすべての例に対していっせいに休みます。ユニットが n 個、例が m 個なら、硬貨は何枚投げるべきでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    return (rng.random((shape[0], 1)) < keep_prob).astype(int) * np.ones(shape)
