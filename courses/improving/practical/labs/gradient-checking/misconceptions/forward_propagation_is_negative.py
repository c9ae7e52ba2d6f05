"""
exercise = "forward_propagation"
says.en = "Your loss is below zero. The logarithm of a probability is negative, and the loss is its opposite. Which sign must a price have, if it is to be made small?"
says.ja = "損失が負になっています。確率の対数は負で、損失はその符号を反対にしたものです。小さくしたい値段は、どちらの符号であるべきでしょうか?"
"""


def forward_propagation(x, theta):
    return np.log(1 / (1 + np.exp(-theta * x)))
