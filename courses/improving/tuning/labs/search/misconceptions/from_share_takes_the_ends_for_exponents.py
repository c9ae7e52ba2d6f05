"""
exercise = "from_share"
says.en = "On the logarithmic scale your low and high stand in the exponent. Are they powers of ten, or the values of the dial themselves?"
says.ja = "対数スケールで、low と high が指数になっています。この 2 つは指数でしょうか、それとも、つまみの値そのものでしょうか?"
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return low + share * (high - low)
    if scale == "log":
        return 10 ** (low + share * (high - low))
    return 1 - 10 ** ((1 - low) + share * (low - high))
