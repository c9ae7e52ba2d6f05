"""
exercise = "sigmoid_derivative"
says.en = "The size is right, but every slope is negative, and the sigmoid rises everywhere. In a derivation by hand this comes from one of the two minus signs, that of the power -1 or that of the exponent. What becomes of a minus that meets another minus?"
says.ja = "大きさは合っていますが、傾きがすべて負です。シグモイドはどこでも上がっています。手で微分すると、-1 乗から出るマイナスと、指数から出るマイナスの 2 つがあります。マイナスがもう 1 つのマイナスに出会うと、どうなるでしょうか?"
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (s - 1)
