"""
exercise = "draw_mask"
says.en = "Your share of ones is not keep_prob. You compare numbers from a normal distribution, and these are below 0.8 with a probability of 0.79, but below 0.3 with one of 0.62. From which distribution is a number below p with the probability p?"
says.ja = "1 の割合が keep_prob になっていません。正規分布の乱数と比べているので、0.8 より小さい確率は 0.79 ですが、0.3 より小さい確率は 0.62 です。p より小さくなる確率がちょうど p である乱数は、どんな分布のものでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    return (rng.standard_normal(shape) < keep_prob).astype(int)
