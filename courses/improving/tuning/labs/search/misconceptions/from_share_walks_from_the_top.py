"""
exercise = "from_share"
says.en = "At a share of 0 you stand at high, and at 1 at low. From which end is the way measured?"
says.ja = "割合 0 のときに high、1 のときに low になっています。道のりは、どちらの端から測るのでしょうか?"
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return high + share * (low - high)
    if scale == "log":
        return high * (low / high) ** share
    return 1 - (1 - high) * ((1 - low) / (1 - high)) ** share
