"""
exercise = "forward_propagation_with_dropout"
says.en = "The answers are right, but your cache holds the activations from before the dropout. The gradient of the next weights is made from what they were really multiplied by. Which A did the next layer see?"
says.ja = "答えは合っていますが、辞書に入っている活性値がドロップアウトの前のものです。次の層の重みの勾配は、重みと実際に掛け合わされたものから計算します。次の層が見たのは、どちらの A でしょうか?"
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = {"D1": masks["D1"], "D2": masks["D2"]}
    cache["Z1"] = parameters["W1"] @ X + parameters["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0)
    cache["Z2"] = parameters["W2"] @ (cache["A1"] * masks["D1"] / keep_prob) + parameters["b2"]
    cache["A2"] = np.maximum(cache["Z2"], 0)
    cache["Z3"] = parameters["W3"] @ (cache["A2"] * masks["D2"] / keep_prob) + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache["A3"], cache
