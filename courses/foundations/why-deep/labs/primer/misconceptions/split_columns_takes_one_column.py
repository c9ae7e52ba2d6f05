"""
exercise = "split_columns"
says.en = "You take single columns: a number in the brackets picks one, and its axis disappears. What stands for all columns up to a place?"
says.ja = "列を 1 つだけ取り出しています。角括弧に数を書くと 1 つだけが選ばれ、その軸はなくなります。「ある場所までのすべての列」は、どう表すでしょうか?"
"""


def split_columns(X, m_first):
    return X[:, m_first - 1], X[:, m_first]
