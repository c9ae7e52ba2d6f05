"""
exercise = "Linear"
says.en = "Your layer weighs its inputs, but never adds its bias. It was handed over and put away. Which of the two attributes is not used when the layer is called?"
says.ja = "入力に重みを掛けていますが、バイアスを足していません。受け取って、しまったままです。呼び出されたときに使われていないのは、2 つの属性のうちどちらでしょうか?"
"""


class Linear:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def __call__(self, X):
        return self.W @ X
