"""
exercise = "predict"
says.en = "Converting to int does not round; it cuts the fraction off, and a probability below 1 becomes 0. So nearly every picture is called 'not a cat'. What has to be asked before the conversion?"
says.ja = "int への変換は四捨五入ではなく、小数部分を切り捨てます。1 より小さい確率はすべて 0 になるので、ほとんどの画像が「猫でない」とされてしまいます。変換の前に、何を尋ねる必要があるでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A.astype(int)
