"""
exercise = "elastic_net"
says.en = "Your L1 pull is proportional to the size of the weight, so it grows ever weaker near 0. That is what L2 does. What is special about the slope of the absolute value?"
says.ja = "L1 の引く力が重みの大きさに比例していて、0 の近くではどんどん弱くなります。それは L2 のすることです。絶対値の傾きは、どこが特別でしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = (
        sum(lambda1 * np.sum(np.abs(parameters[n])) + lambda2 / 2 * np.sum(parameters[n] ** 2) for n in names)
        / m
    )
    return price, {f"d{n}": (lambda1 * np.abs(parameters[n]) + lambda2 * parameters[n]) / m for n in names}
