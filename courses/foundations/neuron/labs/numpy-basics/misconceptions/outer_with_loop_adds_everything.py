"""
exercise = "outer_with_loop"
says.en = "You add up all the products to one number. The outer product keeps each of them, at a place of its own. Where should the product of x[i] and w[j] be put?"
says.ja = "すべての積を足して、1 つの数にしています。直積では、どの積も自分の場所に残ります。x[i] と w[j] の積は、どこに置くべきでしょうか?"
"""


def outer_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        for j in range(len(w)):
            total += x[i] * w[j]
    return total
