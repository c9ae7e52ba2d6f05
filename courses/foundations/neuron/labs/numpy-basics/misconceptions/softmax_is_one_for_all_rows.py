"""
exercise = "softmax"
says.en = "All the numbers of the array together sum to 1, as if they were the scores of a single example. Every row is an example of its own, and its shares have nothing to do with the rows above and below. Along which axis do the shares of one example lie?"
says.ja = "配列全体の和が 1 になっていて、すべての数が 1 つの例のスコアであるかのように扱われています。各行は別々の例であり、ある行の割合は上下の行とは関係がありません。1 つの例の割合は、どの軸に沿って並んでいるでしょうか?"
"""


def softmax(X):
    e = np.exp(X - X.max())
    return e / e.sum()
