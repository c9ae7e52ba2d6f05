"""
exercise = "predict"
says.en = "At exactly one half you say 'cat'. A tie has to be settled one way or the other, and the specification settles it: only what is more likely a cat than not gets a 1. What would an untrained neuron say to every picture with your rule?"
says.ja = "ちょうど 2 分の 1 のとき、「猫」と答えています。同点はどちらかに決めなければならず、仕様では、猫である確率のほうが高いものだけを 1 としています。あなたの決め方では、学習前のニューロンは、すべての画像に何と答えるでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A >= 0.5).astype(int)
