"""
exercise = "forward_propagation_with_dropout"
says.en = "The survivors have become smaller. Some are missing, so those who stay have to speak louder, to keep the sum as it was on average. Does one multiply or divide by a number below 1 to make something larger?"
says.ja = "残ったものが小さくなっています。休んだものがいるのですから、和の平均を保つには、残ったものがその分だけ大きな声を出さなければなりません。大きくするには、1 より小さい数を掛けるのでしょうか、それともその数で割るのでしょうか?"
"""


def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    cache = {"D1": masks["D1"], "D2": masks["D2"]}
    cache["Z1"] = parameters["W1"] @ X + parameters["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0) * masks["D1"] * keep_prob
    cache["Z2"] = parameters["W2"] @ cache["A1"] + parameters["b2"]
    cache["A2"] = np.maximum(cache["Z2"], 0) * masks["D2"] * keep_prob
    cache["Z3"] = parameters["W3"] @ cache["A2"] + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache["A3"], cache
