"""
exercise = "l2_loss"
says.en = "The loss is right, but the caller's predictions are gone: they have been replaced by the errors. What an argument holds belongs to whoever called the function. Which name should the differences get?"
says.ja = "損失は正しいのですが、呼び出し元の予測が失われ、誤差に置き換わっています。引数の中身は、関数を呼び出した側のものです。差には、どんな名前を付けるべきでしょうか?"
"""


def l2_loss(yhat, y):
    yhat -= y
    return np.sum(yhat**2)
