"""
exercise = "l1_loss"
says.en = "You return one error per example, and a loss is a single number, so that one can say whether it went down. The errors themselves are right. Which symbol of the formula has not been turned into code yet?"
says.ja = "例ごとの誤差をそのまま返していますが、損失は、下がったかどうかを言えるように 1 つの数でなければなりません。誤差そのものは合っています。式の記号のうち、まだコードになっていないのはどれでしょうか?"
"""


def l1_loss(yhat, y):
    return np.abs(y - yhat)
