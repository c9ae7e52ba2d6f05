"""
exercise = "predict"
says.en = "Your decisions are right, but they are truth values, and the labels are numbers. NumPy refuses to subtract truth values, for example. How does True become 1?"
says.ja = "判定は合っていますが、値が真偽値です。ラベルは数です。たとえば NumPy では、真偽値どうしの引き算ができません。True を 1 に変えるには、どうすればよいでしょうか?"
"""


def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2 > 0.5
