"""
exercise = "l_model_forward"
says.en = "Only one cache is left at the end; each layer has written over that of the layer before. What can hold all of them, one behind the other?"
says.ja = "最後に残っているキャッシュが 1 つだけです。層ごとに、前の層のものを上書きしています。すべてを順番に取っておけるものは何でしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches = [cache]
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches = [cache]
    return AL, caches
