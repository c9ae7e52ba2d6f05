"""
exercise = "propagate"
says.en = "Your cost is below zero, and it falls further the worse the neuron answers. The logarithm of a probability is never positive, which is why the formula begins with a sign. What would gradient descent do to a cost that is best when it is greatest?"
says.ja = "コストが負になっていて、ニューロンの答えが悪いほど、さらに下がります。確率の対数は正になりません。だから式は符号から始まっているのです。大きいほどよいコストに対して勾配降下法を使ったら、何が起こるでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = -np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
