"""
exercise = "Chain"
says.en = "Your chain returns as soon as the first layer has answered. A `return` inside a loop ends the whole function. When is the answer complete?"
says.ja = "最初の層が答えたところで返してしまっています。ループの中の `return` は、関数全体を終わらせます。答えがそろうのは、いつでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        for layer in self.layers:
            X = layer(X)
            return X
        return X
