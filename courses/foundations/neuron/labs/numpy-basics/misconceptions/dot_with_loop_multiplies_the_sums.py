"""
exercise = "dot_with_loop"
says.en = "Your result is the sum of the one vector times the sum of the other. Each input then meets every weight, and not only its own. Which pairs of numbers are multiplied in the formula?"
says.ja = "結果が、一方のベクトルの和ともう一方のベクトルの和の積になっています。これでは、どの入力も、自分の重みだけでなくすべての重みと掛け合わされます。式の中で掛け合わされるのは、どの数とどの数でしょうか?"
"""


def dot_with_loop(x, w):
    total_x, total_w = 0.0, 0.0
    for i in range(len(x)):
        total_x += x[i]
        total_w += w[i]
    return total_x * total_w
