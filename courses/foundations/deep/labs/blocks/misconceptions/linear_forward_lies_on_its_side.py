"""
exercise = "linear_forward"
says.en = "Your Z has one row for each example. The numbers are right, but the next layer expects the examples in columns. What does turning both factors around do to a product?"
says.ja = "Z の行が例に対応しています。数は合っていますが、次の層は、例が列に並んでいるものとして計算します。積の 2 つの因子をどちらも転置して順番を入れ替えると、結果はどうなるでしょうか?"
"""


def linear_forward(A_prev, W, b):
    Z = A_prev.T @ W.T + b.T
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache
