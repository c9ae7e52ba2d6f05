"""
exercise = "eve_divisor"
says.en = "The change goes into d as it is. One wild jump of the cost would slow down all the steps that follow. Between which limits is it to be kept?"
says.ja = "変化が、そのまま d に入っています。コストが一度大きく跳ねただけで、そのあとの一歩がすべて遅くなります。変化は、どの範囲に収めておくべきでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = abs(cost - previous_cost) / min(cost, previous_cost)
    return beta3 * d + (1 - beta3) * change
