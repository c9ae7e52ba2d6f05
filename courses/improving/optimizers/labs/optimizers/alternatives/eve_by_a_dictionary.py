"""
exercise = "eve_divisor"
note = { en = "The helper for averages serves numbers as well.", ja = "平均を求める関数は、数にも使えます。" }
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return float(d)
    ratio = np.abs(cost - previous_cost) / np.minimum(cost, previous_cost)
    ratio = np.minimum(np.maximum(ratio, 1 / c), c)
    return moving_average({"d": d}, {"d": ratio}, beta3)["d"]
