"""
exercise = "weighted_sums"
says.en = "NumPy refuses this product: `np.dot` of two arrays with two axes is the matrix product, and its inner lengths do not meet here. The number of columns on the left must equal the number of rows on the right. Which shapes stand next to each other in your line?"
says.ja = "NumPy はこの積を受け付けません。軸が 2 つある配列どうしの `np.dot` は行列積で、ここでは内側どうしの長さが合わないからです。左の列の数と右の行の数が等しくなければなりません。あなたの式では、どんな形とどんな形が隣り合っているでしょうか?"
"""


def weighted_sums(w, X, b):
    return np.dot(w, X) + b
