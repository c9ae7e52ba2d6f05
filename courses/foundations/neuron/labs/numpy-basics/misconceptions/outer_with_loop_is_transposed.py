"""
exercise = "outer_with_loop"
says.en = "All products are there, but rows and columns have changed places. The first vector belongs to the rows, the second to the columns. How many rows does your table have, and how many numbers has the first vector?"
says.ja = "積はすべてそろっていますが、行と列が入れ替わっています。1 つ目のベクトルは行に、2 つ目は列に対応します。あなたの表には行がいくつあり、1 つ目のベクトルには数がいくつあるでしょうか?"
"""


def outer_with_loop(x, w):
    A = np.zeros((len(w), len(x)))
    for i in range(len(x)):
        for j in range(len(w)):
            A[j, i] = x[i] * w[j]
    return A
