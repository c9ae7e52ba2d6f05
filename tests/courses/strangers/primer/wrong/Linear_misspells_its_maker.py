"""
at_fault = ["Linear"]
"""
class Linear:
    def _init_(self, W, b):
        self.W = W
        self.b = b

    def __call__(self, X):
        return self.W @ X + self.b
