"""
exercise = "from_share"
says.en = "On the scale for memories you multiply beta itself by factors, and from 0.9 to 0.999 that is hardly different from going evenly. Which number says how many values are remembered?"
says.ja = "記憶の目盛りで、beta そのものに倍率を掛けています。0.9 から 0.999 までなら、それは一様に進むのとほとんど変わりません。いくつの値を覚えているかを決めるのは、どの数でしょうか?"
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return low + share * (high - low)
    return low * (high / low) ** share
