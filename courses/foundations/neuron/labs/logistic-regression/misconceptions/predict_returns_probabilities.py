"""
exercise = "predict"
says.en = "You return how sure the neuron is, but asked for is its decision. Compared with labels, a probability of 0.9 would count as wrong, since it is not equal to 1. What has to be done with each probability?"
says.ja = "返しているのは、ニューロンがどれほど確かかを表す確率です。求めたいのは判定です。ラベルと比べると、0.9 という確率は 1 と等しくないので、間違いとして数えられてしまいます。それぞれの確率をどうすればよいでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A
