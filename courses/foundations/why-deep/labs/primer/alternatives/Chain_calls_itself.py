"""
exercise = "Chain"
note = { en = "The first layer, and then a chain of the rest.", ja = "最初の層と、残りをつないだものに分けます。" }
"""


class Chain:
    def __init__(self, layers):
        self.first = layers[0] if layers else None
        self.rest = Chain(layers[1:]) if layers else None

    def __call__(self, X):
        return X if self.first is None else self.rest(self.first(X))
