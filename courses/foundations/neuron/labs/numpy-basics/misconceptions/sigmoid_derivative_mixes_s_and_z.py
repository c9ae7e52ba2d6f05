"""
exercise = "sigmoid_derivative"
says.en = "One factor is the sigmoid's value, the other is made from the score. Both factors belong to the same quantity; otherwise the slope turns negative as soon as z exceeds 1. Which of the two letters should stand in the second factor?"
says.ja = "一方の因子はシグモイドの値なのに、もう一方はスコアから作られています。2 つの因子は同じ量についてのものでなければならず、そうでないと、z が 1 を超えたとたんに傾きが負になります。2 つ目の因子に入るべきなのは、どちらの文字でしょうか?"
"""


def sigmoid_derivative(z):
    return sigmoid(z) * (1 - z)
