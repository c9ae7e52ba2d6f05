"""
exercise = "split_columns"
says.en = "Your second part is as wide as the first one, counted from the right. With a minus sign, counting begins at the end. How many columns are left for the second part?"
says.ja = "2 つ目が、右から数えて 1 つ目と同じ幅になっています。マイナスを付けると、終わりから数えます。2 つ目に残っている列は、いくつでしょうか?"
"""


def split_columns(X, m_first):
    return X[:, :m_first], X[:, -m_first:]
