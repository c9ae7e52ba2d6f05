"""
exercise = "Chain"
note = { en = "A copy of the list, and a loop over its numbers.", ja = "リストのコピーを持ち、番号でたどります。" }
"""


class Chain:
    def __init__(self, layers):
        self.layers = tuple(layers)

    def __call__(self, X):
        A = X
        for k in range(len(self.layers)):
            A = self.layers[k](A)
        return A
