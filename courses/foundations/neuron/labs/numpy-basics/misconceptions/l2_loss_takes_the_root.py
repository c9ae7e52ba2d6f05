"""
exercise = "l2_loss"
says.en = "Your result is the length of the vector of errors, the L2 norm. The loss of this exercise stops one step earlier. Which operation of yours has no counterpart in the formula?"
says.ja = "これは誤差ベクトルの長さ、つまり L2 ノルムです。この課題の損失は、その 1 つ手前で終わります。あなたの計算のうち、式に対応するものがないのはどれでしょうか?"
"""


def l2_loss(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2))
