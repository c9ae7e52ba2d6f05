"""
exercise = "l_model_forward"
says.en = "All your layers use the sigmoid. It works, but each of them passes at most a quarter of the slope back. Which activation do the hidden layers of this lab have?"
says.ja = "すべての層でシグモイドを使っています。動きはしますが、帰り道では、どの層も傾きを 4 分の 1 以下にしてしまいます。このラボの隠れ層の活性化関数は、どちらでしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
