"""
exercise = "l1_loss"
says.en = "The loss is right, but after the call the caller's predictions have turned into errors. An operation such as `-=` writes its result into the array on its left. Which array should receive the differences?"
says.ja = "損失は正しいのですが、呼び出したあと、呼び出し元の予測が誤差に置き換わっています。`-=` のような演算は、結果を左側の配列に書き込みます。差は、どの配列に入れるべきでしょうか?"
"""


def l1_loss(yhat, y):
    yhat -= y
    return np.sum(np.abs(yhat))
