"""
at_fault = ["Linear"]
"""
class Linear:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, X):
        return self.W @ X + self.b
