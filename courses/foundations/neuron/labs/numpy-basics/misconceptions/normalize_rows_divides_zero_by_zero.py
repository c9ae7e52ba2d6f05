"""
exercise = "normalize_rows"
says.en = "A row of zeros has become a row of `nan`. Its length is 0, and 0 divided by 0 has no value; one such row would spoil every later sum. What did we agree that a row without a direction should become?"
says.ja = "0 だけの行が `nan` だけの行になっています。その行の長さは 0 で、0 割る 0 の値は定まりません。そうした行が 1 つあるだけで、その後の和がすべて台無しになります。向きのない行はどうすると決めたのでしたか?"
"""


def normalize_rows(X):
    return X / np.linalg.norm(X, axis=1, keepdims=True)
