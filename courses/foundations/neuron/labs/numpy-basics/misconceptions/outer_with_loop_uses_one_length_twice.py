"""
exercise = "outer_with_loop"
says.en = "Both of your loops run equally far, so part of the table stays 0. Each vector has a length of its own, and the table need not be square. How far should each of the two loops run?"
says.ja = "2 つのループが同じところまでしか進まないので、表の一部が 0 のままです。ベクトルにはそれぞれの長さがあり、表は正方形とは限りません。2 つのループは、それぞれどこまで進むべきでしょうか?"
"""


def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)))
    n = min(len(x), len(w))
    for i in range(n):
        for j in range(n):
            A[i, j] = x[i] * w[j]
    return A
