"""
exercise = "normalize_rows"
says.en = "In your result the absolute values of each row add up to 1. That is the L1 norm, a length measured along the axes like a walk through a grid of streets. How is the length of the direct way measured?"
says.ja = "あなたの結果では、各行の絶対値の和が 1 になっています。これは L1 ノルムで、碁盤の目の道を歩くように、軸に沿って測った長さです。まっすぐ進む道の長さは、どう測るでしょうか?"
"""


def normalize_rows(X):
    norm = np.sum(np.abs(X), axis=1, keepdims=True)
    return X / np.where(norm == 0, 1, norm)
