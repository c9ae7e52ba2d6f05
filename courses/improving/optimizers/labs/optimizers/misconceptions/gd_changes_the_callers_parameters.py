"""
exercise = "update_with_gd"
says.en = "The result is right, but the parameters that were handed in have moved along with it. `-=` writes into the caller's arrays. How would two optimizers then start from the same place?"
says.ja = "戻り値は合っていますが、渡されたパラメータまで一緒に動いています。`-=` は呼び出し元の配列に書き込みます。これでは、2 つの手法を同じ場所から始めるには、どうすればよいのでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters
