"""
exercise = "Linear"
says.en = "Your layer keeps secret copies from the day it was made: when somebody gives it new weights later, it goes on with the old ones. Training does just that. Which attributes does the specification name?"
says.ja = "作られたときの値を、別の名前でこっそり持ち続けています。あとから新しい重みを入れても、古いままで計算します。学習では、まさにそうやって重みを入れかえます。仕様にある属性は、どれでしょうか?"
"""


class Linear:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self._W = W
        self._b = b

    def __call__(self, X):
        return self._W @ X + self._b
