"""
exercise = "sigmoid_derivative"
says.en = "This is what the sigmoid lacks to 1, which is one of the two factors. Alone it stays near 1 far to the left, where the curve is flat. What is it multiplied by in the formula?"
says.ja = "これはシグモイドが 1 に足りない分で、2 つの因子の一方です。これだけでは、曲線が平らなはずのずっと左で 1 に近い値になります。式の中で、これに掛けられているのは何でしょうか?"
"""


def sigmoid_derivative(z):
    return 1 - sigmoid(z)
