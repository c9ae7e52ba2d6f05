"""
exercise = "forward_propagation_with_dropout"
says.en = "Layer 1 takes its days off, and layer 2 works through. How many masks were handed in?"
says.ja = "第 1 層は休んでいますが、第 2 層は休みなしです。マスクはいくつ渡されたでしょうか?"
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = {"D1": masks["D1"], "D2": masks["D2"]}
    cache["Z1"] = parameters["W1"] @ X + parameters["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0) * masks["D1"] / keep_prob
    cache["Z2"] = parameters["W2"] @ cache["A1"] + parameters["b2"]
    cache["A2"] = np.maximum(cache["Z2"], 0)
    cache["Z3"] = parameters["W3"] @ cache["A2"] + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache["A3"], cache
