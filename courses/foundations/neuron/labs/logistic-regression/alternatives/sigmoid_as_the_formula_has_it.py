"""
exercise = "sigmoid"
note = { en = "Far below zero NumPy warns of an overflow, but 1 / inf is 0, so the values are right.", ja = "0 よりずっと小さいところでオーバーフローの警告が出ますが、1 / inf は 0 なので値は正しくなります。" }
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
