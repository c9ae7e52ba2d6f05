"""
exercise = "compute_cost"
says.en = "As soon as the network is certain about one example, your whole cost becomes nan: zero times minus infinity is computed, although it should be switched off. What keeps the logarithm away from exactly 0?"
says.ja = "ネットワークが 1 つの例に確信をもつだけで、コスト全体が nan になります。スイッチで消えるはずの項で、0 かけるマイナス無限大が計算されるからです。対数の中身がちょうど 0 にならないようにするには、どうすればよいでしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
