"""
exercise = "Chain"
says.en = "Your chain works only once: it takes the layers out of its list, and the next call finds the list empty. A network is called thousands of times. How can you go through a list without emptying it?"
says.ja = "1 回しか使えません。リストから層を取り出してしまうので、次に呼び出されたときには空になっています。ネットワークは何千回も呼び出されます。リストを空にせずにたどるには、どうすればよいでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        while self.layers:
            layer = self.layers.pop(0)
            X = layer(X)
        return X
