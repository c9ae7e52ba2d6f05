"""
exercise = "dot_with_loop"
says.en = "You sum up both vectors first and multiply the two sums. Each input then meets every weight, and not only its own. Which pairs of numbers are multiplied in the formula?"
says.ja = "先に 2 つのベクトルをそれぞれ足し上げ、2 つの和を掛けています。これでは、どの入力も、自分の重みだけでなくすべての重みと掛け合わされます。式の中で掛け合わされるのは、どの数とどの数でしょうか?"
"""


def dot_with_loop(x, w):
    total_x, total_w = 0.0, 0.0
    for i in range(len(x)):
        total_x += x[i]
        total_w += w[i]
    return total_x * total_w
