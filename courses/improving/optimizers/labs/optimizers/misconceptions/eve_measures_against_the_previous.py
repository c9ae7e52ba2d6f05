"""
exercise = "eve_divisor"
says.en = "You always divide by the previous cost. Then rising by half and falling by a third, the same way there and back, would count differently. Which of the two costs makes the change the same in both directions?"
says.ja = "いつも前回のコストで割っています。すると、半分だけ増えるのと 3 分の 1 だけ減るのは、同じ道の行きと帰りなのに、違う大きさになってしまいます。どちらの向きでも同じ大きさになるのは、2 つのうちどちらのコストで割ったときでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = abs(cost - previous_cost) / previous_cost
    return beta3 * d + (1 - beta3) * np.clip(change, 1 / c, c)
