"""
exercise = "forward_propagation_with_dropout"
says.en = "Units are dropped, but what stays is as large as before. The next layer then gets smaller sums in training than it will get later in use. What makes up for those who are missing?"
says.ja = "ユニットは休んでいますが、残ったものの大きさがそのままです。これでは、次の層が受け取る和が、実際に使うときより小さくなります。休んだ分を補うのは何でしょうか?"
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = {"D1": masks["D1"], "D2": masks["D2"]}
    cache["Z1"] = parameters["W1"] @ X + parameters["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0) * masks["D1"]
    cache["Z2"] = parameters["W2"] @ cache["A1"] + parameters["b2"]
    cache["A2"] = np.maximum(cache["Z2"], 0) * masks["D2"]
    cache["Z3"] = parameters["W3"] @ cache["A2"] + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache["A3"], cache
