"""
exercise = "Chain"
says.en = "Your chain begins with the last layer. In which order do the layers stand in the list?"
says.ja = "最後の層から始めています。リストの中で、層はどの順に並んでいるでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        for layer in reversed(self.layers):
            X = layer(X)
        return X
