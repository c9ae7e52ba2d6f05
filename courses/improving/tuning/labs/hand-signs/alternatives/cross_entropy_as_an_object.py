"""
exercise = "cross_entropy"
note = { en = "The loss as an object.", ja = "損失をオブジェクトとして使います。" }
"""


def cross_entropy(scores, y):
    return nn.CrossEntropyLoss()(scores, y)
