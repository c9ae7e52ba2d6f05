"""
exercise = "Chain"
says.en = "Every layer gets what was handed to the chain, and only the last answer is kept. What should the second layer get to see?"
says.ja = "どの層にも最初の入力をそのまま渡していて、最後の層の答えだけが残っています。2 番目の層には、何を渡すべきでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        A = X
        for layer in self.layers:
            A = layer(X)
        return A
