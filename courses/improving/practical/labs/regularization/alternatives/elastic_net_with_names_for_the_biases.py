"""
exercise = "elastic_net"
note = { en = "The biases are there too, with a pull of zero.", ja = "バイアスのキーも、引く力 0 で入れておきます。" }
"""


def elastic_net(parameters, m, lambda1, lambda2):
    price, pulls = 0.0, {}
    for name, block in parameters.items():
        pulls[f"d{name}"] = np.zeros(block.shape)
        if name.startswith("W"):
            price += float((lambda1 * np.abs(block) + 0.5 * lambda2 * block * block).sum()) / m
            pulls[f"d{name}"] = (lambda1 * np.sign(block) + lambda2 * block) / m
    return price, pulls
