"""
exercise = "elastic_net"
says.en = "Neither price nor gradients depend on m. The cost of the data is an average over the examples. What keeps the price comparable to it when there are twice as many?"
says.ja = "値段も勾配も、m によらない値になっています。データのコストは、例についての平均です。例が 2 倍になっても釣り合いを保つには、何が必要でしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = sum(
        lambda1 * np.sum(np.abs(parameters[n])) + lambda2 / 2 * np.sum(parameters[n] ** 2) for n in names
    )
    return price, {f"d{n}": lambda1 * np.sign(parameters[n]) + lambda2 * parameters[n] for n in names}
