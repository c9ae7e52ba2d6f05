"""
exercise = "normalize_rows"
says.en = "Each row was divided by its largest absolute value. That brings all numbers between -1 and 1, but rows that point diagonally stay longer than rows along an axis. How do all numbers of a row together make up its length?"
says.ja = "各行が、絶対値の最も大きい要素で割られています。どの数も -1 から 1 のあいだに収まりますが、斜めを向いた行は、軸に沿った行より長いままです。行の長さは、その行のすべての数からどのように決まるでしょうか?"
"""


def normalize_rows(X):
    largest = np.max(np.abs(X), axis=1, keepdims=True)
    return X / np.where(largest == 0, 1, largest)
