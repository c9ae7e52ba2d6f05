"""
exercise = "outer_with_loop"
says.en = "Your table holds whole numbers only; everything behind the point is cut off. An array keeps the dtype that it was made with, and silently fits whatever is written into it. Which dtype did you give your empty table?"
says.ja = "表に整数しか入っておらず、小数点以下が切り捨てられています。配列は作られたときの dtype を保ち、書き込まれた値を黙ってそれに合わせます。空の表には、どんな dtype を与えたでしょうか?"
"""


def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)), dtype=int)
    for i in range(len(x)):
        for j in range(len(w)):
            A[i, j] = x[i] * w[j]
    return A
