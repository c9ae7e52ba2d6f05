"""
exercise = "predict"
says.en = "The decisions are right, but they have the shape (m,). The labels have the shape (1, m), and in this lab that row is kept. Which operation in your function makes the first axis disappear?"
says.ja = "判定は合っていますが、形が (m,) になっています。ラベルの形は (1, m) で、このラボでは行のまま扱います。最初の軸は、関数のどの操作で消えたのでしょうか?"
"""


def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2[0] > 0.5).astype(int)
