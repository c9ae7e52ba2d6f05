"""
exercise = "eve_divisor"
note = { en = "The larger cost over the smaller, minus one, is the same change; the limits by min and max.", ja = "大きいほうのコストを小さいほうで割り、1 を引いても同じ変化です。範囲は min と max で決めます。" }
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is not None:
        change = max(cost, previous_cost) / min(cost, previous_cost) - 1
        d += (1 - beta3) * (min(max(change, 1 / c), c) - d)
    return d
