"""
exercise = "sigmoid"
says.en = "What you return is right, but the array that was handed in is no longer the same afterwards. In this lab z is used again after the sigmoid, and then it would be wrong. Which line writes into z itself instead of making something new?"
says.ja = "返す値は正しいのですが、渡された配列が、呼び出しのあとで元と違っています。このラボでは、シグモイドのあとでもう一度 z を使うので、そこで間違いになります。新しい配列を作らずに、z そのものに書き込んでいるのはどの行でしょうか?"
"""


def sigmoid(z):
    np.negative(z, out=z)
    return 1 / (1 + np.exp(z))
