"""
exercise = "cross_entropy"
says.en = "For ordinary scores all is well, but the probability of a hopeless class becomes 0, and then comes the logarithm. Can the logarithm be taken before anything is lost?"
says.ja = "ふつうの点数なら問題ありません。けれども、見込みのないクラスの確率は 0 になり、その対数を取ることになります。何かが失われる前に、対数を取れないでしょうか?"
"""


def cross_entropy(scores, y):
    P = torch.softmax(scores, dim=1)
    return -torch.log(P[torch.arange(len(y)), y]).mean()
