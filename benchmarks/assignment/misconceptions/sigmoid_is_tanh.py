"""
exercise = "sigmoid"
says.en = "These values lie between -1 and 1. Between which numbers does a probability lie?"
says.ja = "値が -1 から 1 の間にあります。確率はどの範囲の数でしょうか?"
"""


def sigmoid(z):
    return np.tanh(z)
