"""
exercise = "elastic_net"
says.en = "The L1 part of your price is only half as high as it should be. The factor one half is there for the sake of the square. Does an absolute value need it, too?"
says.ja = "L1 の値段が、あるべき値の半分です。2 分の 1 という係数は、2 乗のためにあります。絶対値にも必要でしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = sum(
        lambda1 * np.sum(np.abs(parameters[n])) + lambda2 * np.sum(parameters[n] ** 2) for n in names
    ) / (2 * m)
    return price, {f"d{n}": (lambda1 * np.sign(parameters[n]) + lambda2 * parameters[n]) / m for n in names}
