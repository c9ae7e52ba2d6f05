"""
exercise = "Linear"
note = { en = "By einsum, with some words for people who print it.", ja = "einsum を使い、表示したときの文字列も用意します。" }
"""


class Linear:
    def __init__(self, W, b):
        self.b = b
        self.W = W

    def __repr__(self):
        return f"Linear{self.W.shape}"

    def __call__(self, X):
        return np.add(np.einsum("ij,jm->im", self.W, X), self.b)
