"""
exercise = "l_model_forward"
says.en = "You look for more layers than there are. The dictionary has two entries for each of them. How many layers belong to eight entries?"
says.ja = "実際より多くの層を探しています。辞書には、1 つの層につき 2 つのものが入っています。全部で 8 つなら、層はいくつでしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters)
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
