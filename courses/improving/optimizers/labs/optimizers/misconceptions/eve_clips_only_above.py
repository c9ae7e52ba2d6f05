"""
exercise = "eve_divisor"
says.en = "The change is kept below c, but it may be as small as it likes. When the cost stands still, d would fall towards zero, and the rate would grow without end. What is the other limit?"
says.ja = "変化が c を超えないようにはなっていますが、いくらでも小さくなれます。コストが止まると d は 0 に向かい、学習率が限りなく大きくなってしまいます。もう一方の限界は何でしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = abs(cost - previous_cost) / min(cost, previous_cost)
    return beta3 * d + (1 - beta3) * min(change, c)
