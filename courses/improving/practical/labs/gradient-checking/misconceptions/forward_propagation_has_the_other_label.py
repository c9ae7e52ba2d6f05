"""
exercise = "forward_propagation"
says.en = "Your loss grows where the neuron says yes, so it is the price for the label 0. Here the label is 1. For which z should the loss be close to 0?"
says.ja = "ニューロンが「はい」と答えるほど損失が大きくなっています。これはラベルが 0 のときの値段です。ここではラベルは 1 です。損失が 0 に近くなるのは、z がどんな値のときでしょうか?"
"""


def forward_propagation(x, theta):
    return np.log(1 + np.exp(theta * x))
