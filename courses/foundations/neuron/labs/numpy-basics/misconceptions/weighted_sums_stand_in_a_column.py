"""
exercise = "weighted_sums"
says.en = "The sums are right, but they stand one below the other, in shape (m, 1). In this course the examples stand side by side, as columns, and so do their results. Which of the two arrays must be turned, and which comes first, to get (1, m)?"
says.ja = "和は正しいのですが、縦に並んだ形 (m, 1) になっています。このコースでは、例は列として横に並び、その結果も横に並びます。(1, m) を得るには、2 つの配列のどちらの向きを変え、どちらを先に置けばよいでしょうか?"
"""


def weighted_sums(w, X, b):
    return X.T @ w + b
