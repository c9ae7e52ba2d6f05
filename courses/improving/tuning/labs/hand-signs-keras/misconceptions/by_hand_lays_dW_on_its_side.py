"""
exercise = "gradients_by_hand"
says.en = "Your $dW$ has a row for each class, but here $W$ has a column for each class. Which shape does a gradient have?"
says.ja = "$dW$ の行がクラスごとになっていますが、ここでは $W$ の列がクラスごとです。勾配は、どんな形になりますか?"
"""


def gradients_by_hand(W, b, X, y):
    D = (ops.softmax(ops.matmul(X, W) + b, axis=1) - ops.one_hot(y, len(b))) / len(y)
    return ops.matmul(ops.transpose(D), X), ops.sum(D, axis=0)
