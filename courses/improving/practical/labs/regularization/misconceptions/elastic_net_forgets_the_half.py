"""
exercise = "elastic_net"
says.en = "The L2 part of your price is twice as high as it should be, and no longer fits the gradient that you return. Which number stands below lambda 2 in the formula?"
says.ja = "L2 の値段があるべき値の 2 倍で、返している勾配とも合っていません。式では、ラムダ 2 の下にどんな数があるでしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = (
        sum(lambda1 * np.sum(np.abs(parameters[n])) + lambda2 * np.sum(parameters[n] ** 2) for n in names) / m
    )
    return price, {f"d{n}": (lambda1 * np.sign(parameters[n]) + lambda2 * parameters[n]) / m for n in names}
