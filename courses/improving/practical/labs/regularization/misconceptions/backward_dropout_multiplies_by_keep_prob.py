"""
exercise = "backward_propagation_with_dropout"
says.en = "On the way back you multiply by keep_prob, as if to undo the division of the way there. But the way back does not undo anything. If an output is 1.25 times as large as its input, by how many times does it move when the input moves?"
says.ja = "帰り道で keep_prob を掛けていて、行きの割り算を打ち消そうとしているように見えます。けれども、帰り道は何かを元に戻すものではありません。出力が入力の 1.25 倍なら、入力が動いたとき、出力はその何倍動くでしょうか?"
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * cache["D2"] * keep_prob * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * cache["D1"] * keep_prob * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
