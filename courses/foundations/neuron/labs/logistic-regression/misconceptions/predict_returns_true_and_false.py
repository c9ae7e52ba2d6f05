"""
exercise = "predict"
says.en = "Your decisions are right, but they are truth values, and the labels are numbers. With truth values some arithmetic has other rules: NumPy refuses to subtract them, for example. How does True become 1?"
says.ja = "判定は合っていますが、値が真偽値です。ラベルは数です。真偽値では計算の規則が違うことがあり、たとえば NumPy では引き算ができません。True を 1 に変えるには、どうすればよいでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A > 0.5
