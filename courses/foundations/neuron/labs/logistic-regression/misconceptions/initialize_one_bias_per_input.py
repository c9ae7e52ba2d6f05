"""
exercise = "initialize"
says.en = "You have made one bias for each input. A bias is not multiplied by any input; it is added once, to the sum. How many sums does a single neuron form for a picture?"
says.ja = "入力 1 つごとにバイアスを用意しています。バイアスは入力に掛けるものではなく、和に 1 回だけ足すものです。1 つのニューロンは、1 枚の画像に対して和をいくつ作るでしょうか?"
"""


def initialize(n):
    return np.zeros((n, 1)), np.zeros((n, 1))
