"""
exercise = "to_share"
says.en = "The value is on the logarithmic scale, but the two ends are not. Can a way be measured if its ends stand on another scale?"
says.ja = "値だけが対数スケールに乗っていて、両端は乗っていません。端が別の目盛りの上にあるとき、道のりを測れるでしょうか?"
"""


def to_share(value, low, high, scale):
    if scale == "memory":
        value, low, high = 1 - value, 1 - low, 1 - high
    if scale != "linear":
        value = np.log(value)
    return (value - low) / (high - low)
