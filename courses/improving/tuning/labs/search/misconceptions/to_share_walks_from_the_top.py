"""
exercise = "to_share"
says.en = "For low you return 1, and for high 0. How much of the way has somebody done who still stands at low?"
says.ja = "low のときに 1、high のときに 0 が返っています。まだ low に立っている人は、道のりのどれだけを進んだことになるでしょうか?"
"""


def to_share(value, low, high, scale):
    if scale == "memory":
        value, low, high = 1 - value, 1 - low, 1 - high
    if scale != "linear":
        value, low, high = np.log(value), np.log(low), np.log(high)
    return (high - value) / (high - low)
