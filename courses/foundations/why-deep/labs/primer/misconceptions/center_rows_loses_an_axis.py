"""
exercise = "center_rows"
says.en = "Your means have the shape (n,), and from the right they meet the columns. In most tables that is an error; in a square one it would be a wrong result without a word. How do the means stay a column?"
says.ja = "平均の形が (n,) なので、右からそろえると列と向かい合います。たいていの表ではエラーになりますが、正方形の表なら、黙って間違った結果になります。平均を列のままにするには、どうすればよいでしょうか?"
"""


def center_rows(X):
    return X - np.mean(X, axis=1)
