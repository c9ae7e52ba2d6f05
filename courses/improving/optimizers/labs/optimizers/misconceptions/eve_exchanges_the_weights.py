"""
exercise = "eve_divisor"
says.en = "Your d consists almost wholly of the last change, since the weights have changed places. Which share of the old d should be left with a beta3 of 0.999?"
says.ja = "重みが入れ替わっていて、d がほとんど直前の変化だけでできています。beta3 が 0.999 なら、古い d はどれだけ残るべきでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = abs(cost - previous_cost) / min(cost, previous_cost)
    return (1 - beta3) * d + beta3 * np.clip(change, 1 / c, c)
