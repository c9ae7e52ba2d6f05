"""
exercise = "mislabelled"
says.en = "Your numbers count the mistakes among themselves, not the pictures: they start at 0 and leave nothing out. `argsort` gives places in the list that it was handed. How do you get from such a place to the number of the picture?"
says.ja = "返しているのは、間違いだけを並べたときの番号で、画像の番号ではありません。0 から始まり、抜けた番号がないはずです。`argsort` が返すのは、渡されたリストの中での位置です。その位置から画像の番号を知るには、どうすればよいでしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]
    wrong = np.flatnonzero(predict(parameters, X) != Y)
    return np.argsort(-distance[wrong])
