"""
exercise = "forward_propagation_with_dropout"
says.en = "You divide by the share of those who are missing. With a keep_prob of 0.8, a fifth is missing, and five times as loud would be far too loud. Which share of the sum is still there, and has to be brought back to 1?"
says.ja = "休んだものの割合で割っています。keep_prob が 0.8 なら、休むのは 5 分の 1 で、5 倍の声では大きすぎます。和のうち残っているのはどれだけの割合で、それを 1 に戻すには何で割ればよいでしょうか?"
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = {"D1": masks["D1"], "D2": masks["D2"]}
    cache["Z1"] = parameters["W1"] @ X + parameters["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0) * masks["D1"] / (1 - keep_prob)
    cache["Z2"] = parameters["W2"] @ cache["A1"] + parameters["b2"]
    cache["A2"] = np.maximum(cache["Z2"], 0) * masks["D2"] / (1 - keep_prob)
    cache["Z3"] = parameters["W3"] @ cache["A2"] + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache["A3"], cache
