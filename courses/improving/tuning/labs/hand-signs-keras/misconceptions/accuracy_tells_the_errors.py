"""
exercise = "accuracy"
says.en = "This is the share of mistakes. What should a perfect network get?"
says.ja = "これは、間違えた割合です。完璧なネットワークなら、いくつになるべきでしょうか?"
"""


def accuracy(model, X, y):
    scores = model.predict(X, verbose=0)
    return float(np.mean(np.argmax(scores, axis=1) != ops.convert_to_numpy(y)))
