"""
exercise = "eve_divisor"
says.en = "A falling cost gives you a negative change, which the limit then cuts off. Eve asks how much the cost moves, whichever way. What has to be taken of the difference?"
says.ja = "コストが下がると変化が負になり、下限で切られてしまいます。Eve が知りたいのは、向きによらず、コストがどれだけ動いたかです。差の何を取ればよいでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = (cost - previous_cost) / min(cost, previous_cost)
    return beta3 * d + (1 - beta3) * np.clip(change, 1 / c, c)
