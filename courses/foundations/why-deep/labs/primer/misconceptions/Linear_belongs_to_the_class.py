"""
exercise = "Linear"
says.en = "You put the weights into the class, and so a second layer takes the first one's weights away. What does `self` stand for, and what does the name of the class stand for?"
says.ja = "重みをクラスに入れているので、2 つ目の層を作ると、1 つ目の重みが失われます。`self` は何を表し、クラスの名前は何を表しているでしょうか?"
"""


class Linear:
    def __init__(self, W, b):
        Linear.W = W
        Linear.b = b

    def __call__(self, X):
        return Linear.W @ X + Linear.b
