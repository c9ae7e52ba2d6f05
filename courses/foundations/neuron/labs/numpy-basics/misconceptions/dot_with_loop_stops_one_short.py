"""
exercise = "dot_with_loop"
says.en = "The last product is missing from your sum. Python counts positions from 0, and `range` already leaves out its end, so nothing more needs to be taken off. Which positions does your loop visit when there are three numbers?"
says.ja = "和に最後の積が入っていません。Python は位置を 0 から数え、`range` は終わりの値をもともと含まないので、さらに引く必要はありません。数が 3 つのとき、あなたのループはどの位置を訪れるでしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x) - 1):
        total += x[i] * w[i]
    return total
