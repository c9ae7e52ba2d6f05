"""
exercise = "accuracy"
says.en = "The class with the lowest score is taken. Which score speaks for a class?"
says.ja = "一番低い点数のクラスを選んでいます。あるクラスを支持しているのは、どんな点数ですか?"
"""


def accuracy(model, X, y):
    scores = model.predict(X, verbose=0)
    return float(np.mean(np.argmin(scores, axis=1) == ops.convert_to_numpy(y)))
