"""
exercise = "outer_with_loop"
says.en = "All rows of your table are equal, and they equal the last one. Multiplying a list of lists does not copy the inner list: the same row is entered several times, and whoever writes into one writes into all. How many different rows does your table own?"
says.ja = "表の行がすべて同じで、最後の行と等しくなっています。リストのリストに掛け算をしても、内側のリストは複製されません。同じ 1 つの行が何度も登録されるので、1 つに書き込むと、すべてに書き込まれます。あなたの表には、別々の行がいくつあるでしょうか?"
"""


def outer_with_loop(x, w):
    A = [[0.0] * len(w)] * len(x)
    for i in range(len(x)):
        for j in range(len(w)):
            A[i][j] = x[i] * w[j]
    return np.array(A)
