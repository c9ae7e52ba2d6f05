"""
exercise = "from_share"
note = { en = "Evenly between the logarithms, and back.", ja = "対数の間を一様に進み、値に戻します。" }
"""


def from_share(share, low, high, scale):
    if scale == "memory":
        low, high = 1 - low, 1 - high
    if scale != "linear":
        low, high = np.log10(low), np.log10(high)
    place = low + share * (high - low)
    return {"linear": place, "log": 10.0**place, "memory": 1 - 10.0**place}[scale]
