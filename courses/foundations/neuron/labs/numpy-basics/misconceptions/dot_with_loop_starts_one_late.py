"""
exercise = "dot_with_loop"
says.en = "The first product is missing from your sum. In mathematics the first index is often 1, in Python it is 0. At which position does your loop begin?"
says.ja = "和に最初の積が入っていません。数学では最初の添字が 1 のことが多いのに対し、Python では 0 です。あなたのループは、どの位置から始まっているでしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(1, len(x)):
        total += x[i] * w[i]
    return total
