"""
exercise = "predict"
says.en = "The limit one half is meant for the probability, and you compare it with the last sum. Which value of that sum belongs to a probability of one half?"
says.ja = "2 分の 1 という境目は確率に対するものなのに、最後の和と比べています。確率 2 分の 1 にあたる和は、いくつでしょうか?"
"""


def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["Z2"] > 0.5).astype(int)
