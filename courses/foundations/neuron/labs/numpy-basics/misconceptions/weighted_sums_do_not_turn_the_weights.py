"""
exercise = "weighted_sums"
says.en = "NumPy refuses this matrix product, because the inner lengths do not meet. In a product, the number of columns on the left must equal the number of rows on the right. Which shapes stand next to each other in your line?"
says.ja = "内側どうしの長さが合わないので、NumPy はこの行列積を受け付けません。積では、左の列の数と右の行の数が等しくなければなりません。あなたの式では、どんな形とどんな形が隣り合っているでしょうか?"
"""


def weighted_sums(w, X, b):
    return w @ X + b
