"""
exercise = "initialize"
says.en = "One weight is missing. It is not the case that the bias takes the place of one of them: it comes on top. How many inputs does the neuron have, and how many of them may go without a weight?"
says.ja = "重みが 1 つ足りません。バイアスは重みのどれかの代わりではなく、重みとは別に付け加えるものです。ニューロンに入力はいくつあり、そのうち重みがなくてよいものはいくつあるでしょうか?"
"""


def initialize(n):
    return np.zeros((n - 1, 1)), 0.0
