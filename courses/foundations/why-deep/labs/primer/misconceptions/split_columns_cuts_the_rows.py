"""
exercise = "split_columns"
says.en = "You cut the table across, through the rows. The place before the comma counts rows, the place behind it columns. Which of them needs the colon alone?"
says.ja = "表を行のほうで切っています。コンマの前が行、後ろが列を表します。コロンだけを書くのは、どちらでしょうか?"
"""


def split_columns(X, m_first):
    return X[:m_first], X[m_first:]
