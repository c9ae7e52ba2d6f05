"""
exercise = "gradients_by_hand"
note = { en = "One is taken from the right class, without a one-hot table.", ja = "ワンホットの表を作らず、正しいクラスから 1 を引きます。" }
"""


def gradients_by_hand(W, b, X, y):
    D = functional.softmax(functional.linear(X, W, b), dim=1)
    D[torch.arange(len(y)), y] -= 1
    return D.t().mm(X) / len(y), D.mean(dim=0)
