"""
exercise = "softmax"
says.en = "The probabilities are right, but the caller's scores have been shifted. An operation with an equals sign in it, such as `-=`, writes into the array itself. Which array should hold the shifted scores?"
says.ja = "確率は正しいのですが、呼び出し元のスコアがずれています。`-=` のような代入を兼ねた演算は、その配列自身に書き込みます。ずらしたスコアは、どの配列に入れるべきでしょうか?"
"""


def softmax(X):
    X -= X.max(axis=1, keepdims=True)
    e = np.exp(X)
    return e / e.sum(axis=1, keepdims=True)
