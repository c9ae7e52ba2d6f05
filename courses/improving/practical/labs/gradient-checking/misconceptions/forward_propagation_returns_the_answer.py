"""
exercise = "forward_propagation"
says.en = "You return what the neuron answers, a number between 0 and 1. A loss says what this answer costs. What does an answer that is exactly right have to cost?"
says.ja = "ニューロンの答え、つまり 0 から 1 の数を返しています。損失は、その答えにつく値段です。完全に正しい答えの値段は、いくつであるべきでしょうか?"
"""


def forward_propagation(x, theta):
    return 1 / (1 + np.exp(-theta * x))
