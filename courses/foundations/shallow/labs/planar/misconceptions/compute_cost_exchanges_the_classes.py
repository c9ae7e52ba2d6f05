"""
exercise = "compute_cost"
says.en = "You charge an example with the label 1 for what the network says about 0, and the other way round. So a right answer becomes expensive. Which probability was given to the right answer when the label is 1?"
says.ja = "ラベルが 1 の例に、0 である確率のほうで値段をつけ、ラベルが 0 の例ではその逆にしています。これでは正しい答えほど高くつきます。ラベルが 1 のとき、正解に与えられた確率はどちらでしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.sum((1 - Y) * np.log(A2) + Y * np.log(1 - A2)) / m
