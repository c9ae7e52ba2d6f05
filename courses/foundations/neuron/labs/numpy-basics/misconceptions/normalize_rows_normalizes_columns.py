"""
exercise = "normalize_rows"
says.en = "Now every column has length 1, not every row. The axis that is given to a sum is the one that disappears, and you want to keep one number per row. Which axis runs along a row?"
says.ja = "長さが 1 になっているのは、行ではなく列です。和に指定する軸は、消えるほうの軸です。残したいのは、行ごとに 1 つの数です。1 つの行の中を進むのは、どちらの軸でしょうか?"
"""


def normalize_rows(X):
    norm = np.linalg.norm(X, axis=0, keepdims=True)
    return X / np.where(norm == 0, 1, norm)
