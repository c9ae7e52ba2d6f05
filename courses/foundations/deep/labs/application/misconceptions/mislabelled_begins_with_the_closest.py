"""
exercise = "mislabelled"
says.en = "Your mistakes are the right ones, but the one that was nearly right comes first. `argsort` puts the smallest in front. How do you get the largest there?"
says.ja = "選んだ画像は合っていますが、もう少しで正解だったものが先頭に来ています。`argsort` は、小さいものから順に並べます。大きいものを先頭にするには、どうすればよいでしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]
    wrong = np.flatnonzero(predict(parameters, X) != Y)
    return wrong[np.argsort(distance[wrong])]
