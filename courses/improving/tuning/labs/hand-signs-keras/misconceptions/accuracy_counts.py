"""
exercise = "accuracy"
says.en = "You count how many are right. How does one compare a test of a thousand with one of ten thousand?"
says.ja = "正解の数を数えています。1,000 枚のテストと 10,000 枚のテストを、どうやって比べますか?"
"""


def accuracy(model, X, y):
    scores = model.predict(X, verbose=0)
    return float(np.sum(np.argmax(scores, axis=1) == ops.convert_to_numpy(y)))
