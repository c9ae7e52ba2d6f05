from functools import reduce


class Chain:
    def __init__(self, layers):
        self.layers = list(layers)

    def __call__(self, X):
        return reduce(lambda A, layer: layer(A), self.layers, X)
