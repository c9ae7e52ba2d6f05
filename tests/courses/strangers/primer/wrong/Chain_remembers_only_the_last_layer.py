"""
at_fault = ["Chain"]
kinds = ["misconception", "difference"]
"""
class Chain:
    def __init__(self, layers):
        self.layers = layers
        for layer in self.layers:
            self.last = layer

    def __call__(self, X):
        return self.last(X)
