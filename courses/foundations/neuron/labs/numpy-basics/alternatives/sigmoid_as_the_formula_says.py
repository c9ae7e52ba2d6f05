"""
exercise = "sigmoid"
note.en = "The formula as it stands: far out NumPy warns of an overflow, but 1 / inf is 0, so the values are right."
note.ja = "式をそのまま書いたものです。0 から遠いところでオーバーフローの警告が出ますが、1 / inf は 0 なので値は正しくなります。"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
