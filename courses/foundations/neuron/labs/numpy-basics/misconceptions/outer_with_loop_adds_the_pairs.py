"""
exercise = "outer_with_loop"
says.en = "Your table holds sums; it is an addition table. The outer product is a multiplication table of two vectors. What would a 0 in the first vector do to its whole row?"
says.ja = "表に入っているのは和で、これでは足し算の表です。直積は、2 つのベクトルの掛け算の表です。1 つ目のベクトルに 0 があると、その行全体はどうなるはずでしょうか?"
"""


def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)))
    for i in range(len(x)):
        for j in range(len(w)):
            A[i, j] = x[i] + w[j]
    return A
