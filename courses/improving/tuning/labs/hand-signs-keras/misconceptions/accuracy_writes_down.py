"""
exercise = "accuracy"
says.en = "Everything is right, and yet a graph is written down for a way back that nobody will walk. What in Keras is made for answering alone?"
says.ja = "結果はすべて正しいのに、誰もたどらない帰り道のために、グラフが記録されています。Keras で、答えるためだけにあるのは何ですか?"
"""


def accuracy(model, X, y):
    scores = ops.convert_to_numpy(model(X, training=False))
    return float(np.mean(np.argmax(scores, axis=1) == ops.convert_to_numpy(y)))
