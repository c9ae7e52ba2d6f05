"""
exercise = "normalize_rows"
says.en = "There is one norm per row, but the norms lie in an array with a single axis. NumPy then lines them up with the columns of X, because shapes are compared from the right. What shape would stand beside the rows like a column?"
says.ja = "ノルムは行ごとに 1 つありますが、軸が 1 つしかない配列に入っています。NumPy は形を右端からそろえるので、ノルムは X の列のほうに並べられてしまいます。行の横に縦 1 列で立つのは、どんな形でしょうか?"
"""


def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1)
    return X / np.where(norm == 0, 1, norm)
