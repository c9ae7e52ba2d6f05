"""
exercise = "to_share"
note = { en = "The logarithm of a factor, by the logarithm of the whole factor.", ja = "倍率の対数を、全体の倍率の対数で割ります。" }
"""


def to_share(value, low, high, scale):
    if scale == "linear":
        return (value - low) / (high - low)
    if scale == "memory":
        value, low, high = 1 - value, 1 - low, 1 - high
    return np.log10(value / low) / np.log10(high / low)
