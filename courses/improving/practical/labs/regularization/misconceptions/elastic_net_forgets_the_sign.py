"""
exercise = "elastic_net"
says.en = "The L1 part of your gradient is the same for every weight, so a negative weight is pulled further away from 0. What is the slope of the absolute value on the left side of 0?"
says.ja = "勾配の L1 の部分がどの重みでも同じなので、負の重みは 0 から遠ざかってしまいます。0 より左側では、絶対値の傾きはいくつでしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = (
        sum(lambda1 * np.sum(np.abs(parameters[n])) + lambda2 / 2 * np.sum(parameters[n] ** 2) for n in names)
        / m
    )
    return price, {f"d{n}": (lambda1 + lambda2 * parameters[n]) / m for n in names}
