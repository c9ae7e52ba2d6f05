"""
exercise = "to_share"
note = { en = "One function straightens each scale; then all are measured alike.", ja = "目盛りごとに 1 つの関数でまっすぐにしてから、同じように測ります。" }
"""


def to_share(value, low, high, scale):
    straight = {"linear": lambda x: x, "log": np.log2, "memory": lambda x: -np.log2(1 - x)}[scale]
    return (straight(value) - straight(low)) / (straight(high) - straight(low))
