"""
exercise = "l_model_forward"
says.en = "Every layer of yours gets the pictures themselves. From the second layer on, the shapes no longer fit, and if they did, nothing would be deep about the network. What comes in at layer 2?"
says.ja = "どの層にも画像をそのまま渡しています。2 番目の層からは形が合いませんし、合ったとしても、深いネットワークとは言えません。第 2 層に入ってくるものは何でしょうか?"
"""


def l_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(X, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
