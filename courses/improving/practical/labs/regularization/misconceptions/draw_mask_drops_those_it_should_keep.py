"""
exercise = "draw_mask"
says.en = "With a keep_prob of 0.8, only a fifth of your units stays. The name says what happens with this probability. Is it staying or leaving?"
says.ja = "keep_prob が 0.8 なのに、残るユニットが 5 分の 1 しかありません。この名前は、その確率で何が起こるかを表しています。残ることでしょうか、休むことでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    return (rng.random(shape) > keep_prob).astype(int)
