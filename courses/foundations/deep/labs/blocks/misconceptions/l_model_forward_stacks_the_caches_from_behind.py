"""
exercise = "l_model_forward"
says.en = "Your caches stand in reverse order. It is true that the way back begins with the last one, but it will look for it at the end of the list. Where does layer 1 belong?"
says.ja = "キャッシュが逆の順に並んでいます。帰り道が最後の層から始まるのはそのとおりですが、それをリストの最後に探しに行きます。第 1 層のキャッシュは、どこにあるべきでしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.insert(0, cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.insert(0, cache)
    return AL, caches
