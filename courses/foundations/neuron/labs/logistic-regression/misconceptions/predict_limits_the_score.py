"""
exercise = "predict"
says.en = "The limit one half is meant for the probability, and you compare it with z. Pictures with z just above zero, which are more likely cats than not, are then refused. Which value of z belongs to a probability of one half?"
says.ja = "2 分の 1 という境目は確率に対するものなのに、z と比べています。これでは、z が 0 をわずかに超える、つまり猫である確率のほうが高い画像が「猫でない」とされてしまいます。確率 2 分の 1 にあたる z は、いくつでしょうか?"
"""


def predict(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(int)
