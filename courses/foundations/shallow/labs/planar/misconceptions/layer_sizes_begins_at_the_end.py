"""
exercise = "layer_sizes"
says.en = "The three numbers are right, but they come in the order from the answer back to the question. In which direction does the specification walk through the layers?"
says.ja = "3 つの数は合っていますが、出力から入力へとさかのぼる順に並んでいます。仕様では、層をどちら向きにたどる順になっているでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return Y.shape[0], n_h, X.shape[0]
