"""
exercise = "l_model_forward"
says.en = "Your list holds a cache for each hidden layer, but none for the last. The way back begins just there. How many caches do L layers leave behind?"
says.ja = "リストに、隠れ層のキャッシュはそろっていますが、最後の層のものがありません。帰り道は、まさにそこから始まります。L 個の層は、キャッシュをいくつ残すでしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches
