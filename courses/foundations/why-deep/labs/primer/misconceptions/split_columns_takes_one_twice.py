"""
exercise = "split_columns"
says.en = "The column at the border is in both parts. An example that is used for training and for testing spoils the test. Where does the first part end?"
says.ja = "境目の列が、両方に入っています。訓練にもテストにも使われる例があると、テストの意味がなくなります。1 つ目は、どこで終わるでしょうか?"
"""


def split_columns(X, m_first):
    return X[:, : m_first + 1], X[:, m_first:]
