"""
exercise = "gradients_by_hand"
says.en = "Every number has the opposite sign: a step against this gradient would go uphill. What is taken from what?"
says.ja = "どの数も、符号が逆です。この勾配に逆らって進むと、坂を上ってしまいます。何から何を引くのでしょうか?"
"""


def gradients_by_hand(W, b, X, y):
    D = (functional.one_hot(y, num_classes=len(b)) - torch.softmax(X @ W.T + b, dim=1)) / len(y)
    return D.T @ X, D.sum(dim=0)
