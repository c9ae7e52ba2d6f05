"""
exercise = "sigmoid"
says.en = "The values are right, but on the way NumPy computes a power that no float64 can hold, and warns of the overflow. Here the division rescues the result; the next formula built this way may not be so lucky. For which elements of z does your exponent become a large positive number?"
says.ja = "値は合っていますが、計算の途中で float64 に収まらない累乗が現れ、NumPy がオーバーフローを警告します。ここでは最後の割り算が結果を救ってくれますが、同じ作りの別の式でもそうなるとは限りません。指数が大きな正の数になるのは、z のどんな要素のときでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
