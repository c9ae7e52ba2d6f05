"""
exercise = "predict"
says.en = "All pictures get the same answer: you ask whether they are cats on average. Each picture should be judged by its own probability. At which step do your m probabilities become one number?"
says.ja = "すべての画像に同じ答えを出しています。平均すると猫かどうか、を尋ねているからです。どの画像も、自分の確率で判定されるべきです。m 個の確率は、どの手順で 1 つの数になってしまったのでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.full(A.shape, int(A.mean() > 0.5))
