"""
exercise = "to_share"
says.en = "On the scale for memories you take logarithms of beta itself. Which number was placed on the logarithmic scale in the function before?"
says.ja = "記憶の目盛りで、beta そのものの対数を取っています。前の関数で対数スケールに置いたのは、どの数だったでしょうか?"
"""


def to_share(value, low, high, scale):
    if scale != "linear":
        value, low, high = np.log(value), np.log(low), np.log(high)
    return (value - low) / (high - low)
