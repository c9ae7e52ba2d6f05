"""
exercise = "backward_propagation"
says.en = "Prediction minus truth, you thought, and took the truth to be 0. What is the label of the one example in this exercise?"
says.ja = "「予測マイナス正解」の正解を 0 としています。この課題でただ 1 つの例のラベルは、いくつでしょうか?"
"""


def backward_propagation(x, theta):
    return x / (1 + np.exp(-theta * x))
