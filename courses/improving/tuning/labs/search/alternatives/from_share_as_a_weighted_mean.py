"""
exercise = "from_share"
note = { en = "A mean of both ends, weighted by the share: arithmetic or geometric.", ja = "両端を、割合で重み付けして平均します。算術平均か、幾何平均です。" }
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return (1 - share) * low + share * high
    if scale == "log":
        return low ** (1 - share) * high**share
    return 1 - (1 - low) ** (1 - share) * (1 - high) ** share
