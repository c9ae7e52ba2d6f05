"""
exercise = "backward_propagation"
says.en = "The size is right and the sign is not. Nudge theta upwards where x is positive: the neuron gets surer of the right answer. Does the loss grow or fall?"
says.ja = "大きさは合っていますが、符号が反対です。x が正のところで theta を大きくすると、ニューロンは正しい答えにより確信をもちます。損失は増えるでしょうか、減るでしょうか?"
"""


def backward_propagation(x, theta):
    a = 1 / (1 + np.exp(-theta * x))
    return (1 - a) * x
