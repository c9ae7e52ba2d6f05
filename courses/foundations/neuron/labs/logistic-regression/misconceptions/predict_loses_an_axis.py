"""
exercise = "predict"
says.en = "The decisions are right, but they come as an array with one axis, shape (m,). The labels have the shape (1, m), and their row is part of the agreement in this lab. Which operation in your function makes the first axis disappear?"
says.ja = "判定は合っていますが、軸が 1 つの (m,) という形で返ってきます。ラベルの形は (1, m) で、このラボでは行として扱う約束です。最初の軸は、関数のどの操作で消えたのでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5).astype(int).ravel()
