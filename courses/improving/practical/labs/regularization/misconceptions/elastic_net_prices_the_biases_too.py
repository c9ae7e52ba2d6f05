"""
exercise = "elastic_net"
says.en = "The biases have a price in your net, too. They move a boundary and do not make it sharper. Whose letter do the keys have that the price is for?"
says.ja = "バイアスにも値段がついています。バイアスは境界をずらすだけで、鋭くはしません。値段をつけるのは、どの文字で始まるキーでしょうか?"
"""


def elastic_net(parameters, m, lambda1, lambda2):
    price = sum(lambda1 * np.sum(np.abs(P)) + lambda2 / 2 * np.sum(P**2) for P in parameters.values()) / m
    return price, {f"d{name}": (lambda1 * np.sign(P) + lambda2 * P) / m for name, P in parameters.items()}
