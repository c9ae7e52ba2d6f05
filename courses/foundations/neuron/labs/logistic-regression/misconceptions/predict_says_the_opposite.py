"""
exercise = "predict"
says.en = "Your answers are turned around: what is surely a cat gets a 0. The probability that comes out of the sigmoid is that of y = 1. On which side of the limit do the cats lie?"
says.ja = "答えが逆になっています。確実に猫である画像が 0 になってしまいます。シグモイドから出てくるのは、y = 1 である確率です。猫は、境目のどちら側にいるでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A < 0.5).astype(int)
