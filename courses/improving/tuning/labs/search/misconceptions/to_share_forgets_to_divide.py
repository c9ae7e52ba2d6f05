"""
exercise = "to_share"
says.en = "You return how far the value is from low, but not how much of the whole way that is. How far is it from low to high?"
says.ja = "low からの距離は返っていますが、それが全体のどれだけに当たるかになっていません。low から high までの距離は、どれだけでしょうか?"
"""


def to_share(value, low, high, scale):
    if scale == "memory":
        value, low, high = 1 - value, 1 - low, 1 - high
    if scale != "linear":
        value, low, high = np.log(value), np.log(low), np.log(high)
    return value - low
