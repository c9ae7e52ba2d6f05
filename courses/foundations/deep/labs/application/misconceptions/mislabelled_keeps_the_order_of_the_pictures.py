"""
exercise = "mislabelled"
says.en = "Your mistakes are the right ones, in the order in which the pictures lie. Which numbers tell how sure the network was of each of them?"
says.ja = "選んだ画像は合っていますが、画像の並んでいる順のままです。それぞれの間違いについて、ネットワークがどれだけ確信していたかを表すのは、どの数でしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]
    wrong = np.flatnonzero(predict(parameters, X) != Y)
    return wrong
