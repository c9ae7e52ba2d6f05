"""
exercise = "elastic_net"
note = { en = "Two prices, added at the end.", ja = "2 つの値段を別々に求め、最後に足します。" }
"""


def elastic_net(parameters, m, lambda1, lambda2):
    weights = {name: block for name, block in parameters.items() if name[0] == "W"}
    lasso = lambda1 / m * sum(np.abs(W).sum() for W in weights.values())
    ridge = lambda2 / (2 * m) * sum(np.linalg.norm(W) ** 2 for W in weights.values())
    pulls = {}
    for name, W in weights.items():
        pulls["d" + name] = lambda1 / m * ((W > 0) * 1.0 - (W < 0)) + lambda2 / m * W
    return lasso + ridge, pulls
