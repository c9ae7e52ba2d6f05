"""
exercise = "outer_with_loop"
says.en = "The products are right and in the right order, but they lie in one long line. A table has two axes, one for each vector. At which moment does a row end and the next begin?"
says.ja = "積も順序も正しいのですが、長い 1 列に並んでいます。表には軸が 2 つあり、それぞれが 2 つのベクトルに対応します。1 つの行が終わって次の行が始まるのは、どの時点でしょうか?"
"""


def outer_with_loop(x, w):
    products = []
    for i in range(len(x)):
        for j in range(len(w)):
            products.append(x[i] * w[j])
    return np.array(products)
