"""
exercise = "eve_divisor"
says.en = "You take the difference of the costs as it is. From 100 to 99 is then as much as from 1.5 to 0.5. To what should a change be compared?"
says.ja = "コストの差をそのまま使っています。これでは、100 から 99 への変化と、1.5 から 0.5 への変化が、同じ大きさになります。変化は、何と比べて測るべきでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    return beta3 * d + (1 - beta3) * np.clip(abs(cost - previous_cost), 1 / c, c)
