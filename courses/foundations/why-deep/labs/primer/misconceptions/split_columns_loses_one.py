"""
exercise = "split_columns"
says.en = "One column has got lost between the two parts. A slice stops before its end. With which column must the second part begin?"
says.ja = "2 つの部分のあいだで、列が 1 つ失われています。スライスは、終わりの番号の手前で止まります。2 つ目は、どの列から始まるべきでしょうか?"
"""


def split_columns(X, m_first):
    return X[:, :m_first], X[:, m_first + 1 :]
