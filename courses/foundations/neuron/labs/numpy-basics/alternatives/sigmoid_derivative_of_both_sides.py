"""
exercise = "sigmoid_derivative"
note = { en = "One minus the sigmoid is the sigmoid of the opposite score.", ja = "1 からシグモイドを引いたものは、符号を変えたスコアのシグモイドです。" }
"""


def sigmoid_derivative(z):
    return sigmoid(z) * sigmoid(-z)
