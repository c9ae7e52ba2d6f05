"""
exercise = "forward_propagation"
says.en = "Weight and input were added. For x = 0 the neuron should be in doubt whatever its weight is, and yours is not. What does a weight do to its input?"
says.ja = "重みと入力を足しています。x = 0 なら、重みが何であってもニューロンは迷うはずですが、そうなっていません。重みは入力に対して何をするものでしょうか?"
"""


def forward_propagation(x, theta):
    return np.log(1 + np.exp(-(theta + x)))
