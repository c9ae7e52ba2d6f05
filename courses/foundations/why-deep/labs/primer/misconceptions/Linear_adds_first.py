"""
exercise = "Linear"
says.en = "You add the bias to the inputs, before they are weighed. So the bias would be weighed, too, and its shape hardly ever fits. In which order does the formula go?"
says.ja = "重みを掛ける前に、入力にバイアスを足しています。これではバイアスにも重みが掛かり、形もめったに合いません。式では、どの順に計算しているでしょうか?"
"""


class Linear:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def __call__(self, X):
        return self.W @ (X + self.b)
