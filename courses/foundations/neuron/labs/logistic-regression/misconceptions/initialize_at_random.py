"""
exercise = "initialize"
says.en = "You start from small random numbers. Networks with hidden layers need that, because neurons that start alike stay alike; here there is only one neuron. With whom could its weights be confused?"
says.ja = "小さな乱数から始めています。隠れ層のあるネットワークなら、同じ値から始めたニューロンがずっと同じままになるので乱数が必要ですが、ここにはニューロンが 1 つしかありません。いったい何と同じになってしまうのでしょうか?"
"""


def initialize(n):
    return np.random.default_rng(0).normal(size=(n, 1)) * 0.01, 0.0
