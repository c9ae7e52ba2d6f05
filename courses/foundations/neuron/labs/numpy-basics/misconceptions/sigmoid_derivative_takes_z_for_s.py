"""
exercise = "sigmoid_derivative"
says.en = "The formula is right, but it is fed with the wrong quantity: it holds for the sigmoid's value, and here it is applied to the score itself. A score of 3 would then have a slope of -6, on a curve that never falls. What has to happen to z first?"
says.ja = "式そのものは正しいのですが、入れている量が違います。この式はシグモイドの値について成り立つのに、スコアそのものに使われています。これではスコア 3 での傾きが -6 になり、下がることのない曲線に合いません。その前に、z に何をする必要があるでしょうか?"
"""


def sigmoid_derivative(z):
    return z * (1 - z)
