"""
exercise = "predict"
says.en = "Your answers are turned around. What comes out of the network is the probability of class 1. On which side of the limit does class 1 lie?"
says.ja = "答えが逆になっています。ネットワークから出てくるのは、クラス 1 である確率です。クラス 1 は、境目のどちら側でしょうか?"
"""


def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 < 0.5).astype(int)
