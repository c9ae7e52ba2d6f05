"""
exercise = "gradients_by_hand"
says.en = "Your $dW$ has a row for each input, but $W$ has a row for each class. Which shape does a gradient have?"
says.ja = "$dW$ の行が入力ごとになっていますが、$W$ の行はクラスごとです。勾配は、どんな形になりますか?"
"""


def gradients_by_hand(W, b, X, y):
    D = (torch.softmax(X @ W.T + b, dim=1) - functional.one_hot(y, num_classes=len(b))) / len(y)
    return X.T @ D, D.sum(dim=0)
