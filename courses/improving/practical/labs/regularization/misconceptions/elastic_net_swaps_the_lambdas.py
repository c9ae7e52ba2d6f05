"""
exercise = "elastic_net"
says.en = "The two lambdas have changed places: the first one stands before the squares. Which of the two prices does the 1 stand for?"
says.ja = "2 つのラムダが入れ替わっていて、1 つ目が 2 乗に掛かっています。添字の 1 は、どちらの値段を表しているでしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    names = [name for name in parameters if name.startswith("W")]
    price = (
        sum(lambda2 * np.sum(np.abs(parameters[n])) + lambda1 / 2 * np.sum(parameters[n] ** 2) for n in names)
        / m
    )
    return price, {f"d{n}": (lambda2 * np.sign(parameters[n]) + lambda1 * parameters[n]) / m for n in names}
