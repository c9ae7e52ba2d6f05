"""
exercise = "l2_loss"
note = { en = "The errors times themselves.", ja = "誤差どうしの内積です。" }
"""


def l2_loss(yhat, y):
    return np.dot(y - yhat, y - yhat)
