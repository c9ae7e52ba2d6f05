"""
exercise = "sigmoid_derivative"
says.en = "The sigmoid has been applied to a value that was already a sigmoid. The slope then hardly depends on z at all and never comes near zero. How many times does the formula send z through the sigmoid?"
says.ja = "すでにシグモイドを通した値に、もう一度シグモイドがかかっています。そのため傾きが z にほとんど左右されず、0 に近づくこともありません。式の中で、z は何回シグモイドを通るでしょうか?"
"""


def sigmoid_derivative(z):
    s = sigmoid(sigmoid(z))
    return s * (1 - s)
