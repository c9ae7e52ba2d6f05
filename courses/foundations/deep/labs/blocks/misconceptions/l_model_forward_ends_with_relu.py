"""
exercise = "l_model_forward"
says.en = "The last layer answers with ReLU, so the answers can be 0 or 7, but they are no chances. Which activation belongs to a question with two possible answers?"
says.ja = "最後の層まで ReLU なので、答えが 0 や 7 になることがあり、確率になっていません。答えが 2 つのどちらかである問題には、どの活性化関数が合うでしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "relu")
    caches.append(cache)
    return AL, caches
