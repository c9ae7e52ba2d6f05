"""
exercise = "forward_propagation"
note = { en = "Minus the logarithm of the neuron's answer.", ja = "ニューロンの答えの対数に、マイナスをつけます。" }
"""


def forward_propagation(x, theta):
    answer = 1 / (1 + np.exp(-x * theta))
    return -np.log(answer)
