"""
exercise = "sigmoid"
says.en = "None of your results is below one half, not even for negative scores. The absolute value tamed the exponent, but it also wiped out on which side of zero an element lies. Where in your function is this difference still made?"
says.ja = "負のスコアに対しても、結果が 2 分の 1 を下回りません。絶対値をとったことで指数はおとなしくなりましたが、要素が 0 のどちら側にあったかという情報も消えました。その違いは、関数のどこで区別されているでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
