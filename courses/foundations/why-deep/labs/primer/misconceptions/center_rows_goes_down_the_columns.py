"""
exercise = "center_rows"
says.en = "You center the columns: in your result every column adds up to 0. The axis that is named is the one that disappears. Which axis runs along a row?"
says.ja = "列のほうを中心にそろえています。あなたの結果では、どの列の合計も 0 です。指定した軸のほうが、足されてなくなります。1 つの行に沿って進むのは、どちらの軸でしょうか?"
"""


def center_rows(X):
    return X - np.mean(X, axis=0, keepdims=True)
