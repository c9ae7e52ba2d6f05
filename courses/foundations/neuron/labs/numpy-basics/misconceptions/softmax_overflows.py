"""
exercise = "softmax"
says.en = "For moderate scores your result is right, but for large ones it is `nan`. The exponential of a large score is infinite, and so is the sum it is divided by. What may be done to all scores of a row without changing its probabilities?"
says.ja = "ほどほどのスコアなら正しいのに、大きなスコアでは結果が `nan` になります。大きなスコアの指数関数は無限大になり、それを割る和も無限大になるからです。確率を変えずに、1 行のすべてのスコアにしてよいことは何だったでしょうか?"
"""


def softmax(X):
    e = np.exp(X)
    return e / e.sum(axis=1, keepdims=True)
