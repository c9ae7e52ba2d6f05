"""
exercise = "Chain"
says.en = "You add up what the layers say about the same input. They are to stand behind each other, not side by side. What becomes of the answer of the first layer?"
says.ja = "同じ入力に対する層の答えを、足し合わせています。層は横に並べるのではなく、前後につなぎます。最初の層の答えは、そのあとどうなるでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        return sum(layer(X) for layer in self.layers)
