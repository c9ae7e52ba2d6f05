"""
exercise = "from_share"
says.en = "What you return on the logarithmic scale is below zero for small values. You went evenly between the exponents, which is right. What is still to be done with an exponent to make it a value?"
says.ja = "対数スケールで返している値が、小さい値のところで負になっています。指数の間を一様に進むところまでは正しいのです。指数を値に戻すには、あと何をすればよいでしょうか?"
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return low + share * (high - low)
    if scale == "log":
        return np.log10(low) + share * (np.log10(high) - np.log10(low))
    return 1 - (np.log10(1 - low) + share * (np.log10(1 - high) - np.log10(1 - low)))
