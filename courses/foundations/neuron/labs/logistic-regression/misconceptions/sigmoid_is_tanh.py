"""
exercise = "sigmoid"
says.en = "Your values begin at -1. That is tanh, a close relative, but a value below zero cannot be read as a probability. What should z = 0, where nothing speaks for or against, give?"
says.ja = "値が -1 から始まっています。これは近い親戚の tanh ですが、負の値は確率として読めません。肯定も否定もできない z = 0 では、いくつになるべきでしょうか?"
"""


def sigmoid(z):
    return np.tanh(z)
