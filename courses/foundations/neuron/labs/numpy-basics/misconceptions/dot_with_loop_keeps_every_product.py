"""
exercise = "dot_with_loop"
says.en = "You return all products one beside the other: as many numbers as went in. The dot product is a single number. What does the formula do with the products, once they are there?"
says.ja = "積を並べて、すべて返しています。入った数と同じ個数の数が出てきますが、内積は 1 つの数です。積がそろったあと、式はそれをどうするでしょうか?"
"""


def dot_with_loop(x, w):
    products = []
    for i in range(len(x)):
        products.append(x[i] * w[i])
    return np.array(products)
