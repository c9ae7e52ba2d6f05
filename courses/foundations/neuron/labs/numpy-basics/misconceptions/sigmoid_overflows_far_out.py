"""
exercise = "sigmoid"
says.en = "The values are right, but on the way NumPy meets a power that no float64 can hold, and warns of the overflow. This time the result survives; the next formula built in this way may not be so lucky. For which elements of z does an exponent in your code become a large positive number?"
says.ja = "値は合っていますが、計算の途中で float64 に収まらない累乗が現れ、NumPy がオーバーフローを警告します。今回は結果が無事でしたが、同じ作りの別の式でもそうなるとは限りません。コードの中の指数が大きな正の数になるのは、z のどんな要素のときでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
