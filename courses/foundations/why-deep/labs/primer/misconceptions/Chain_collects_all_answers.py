"""
exercise = "Chain"
says.en = "You return a list of all that came out of the layers. That is useful for looking inside, but the chain should answer like a layer. Which of these is its answer?"
says.ja = "すべての層から出てきたものをリストにして返しています。中を覗くには便利ですが、つないだものも、1 つの層のように答えるべきです。その答えになるのはどれでしょうか?"
"""


class Chain:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, X):
        answers = []
        for layer in self.layers:
            X = layer(X)
            answers.append(X)
        return answers
