"""
exercise = "mislabelled"
says.en = "You list the pictures that were answered rightly. Those are the many; it is the others that teach something. Which comparison holds for a mistake?"
says.ja = "正しく答えた画像を並べています。何かを教えてくれるのは、残りの画像のほうです。間違いのときに成り立つのは、どんな比較でしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]
    wrong = np.flatnonzero(predict(parameters, X) == Y)
    return wrong[np.argsort(-distance[wrong])]
