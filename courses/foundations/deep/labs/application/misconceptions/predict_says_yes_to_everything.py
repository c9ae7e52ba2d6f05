"""
exercise = "predict"
says.en = "You compare with zero, and a chance is always above zero, so every picture is a cat. Zero is the limit for the sums before the sigmoid. Which limit belongs to a chance?"
says.ja = "0 と比べているので、どの画像も猫になります。確率はいつでも 0 より大きいからです。0 は、シグモイドを通る前の和にとっての境目です。確率にとっての境目はいくつでしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return (AL > 0).astype(int)
