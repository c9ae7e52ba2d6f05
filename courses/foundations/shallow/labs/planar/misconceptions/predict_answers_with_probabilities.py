"""
exercise = "predict"
says.en = "You return how sure the network is, but asked for is its decision. Compared with labels, a probability of 0.9 would count as wrong. What has to be done with each probability?"
says.ja = "返しているのは、ネットワークがどれほど確かかを表す確率です。求めたいのは判定です。ラベルと比べると、0.9 という確率は間違いとして数えられてしまいます。それぞれの確率をどうすればよいでしょうか?"
"""


def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2
