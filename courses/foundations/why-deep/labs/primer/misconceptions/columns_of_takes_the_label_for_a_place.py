"""
exercise = "columns_of"
says.en = "You take the label for the number of a column. A label says what an example is, not where it stands. Where is it written which columns have this label?"
says.ja = "ラベルを、列の番号として使っています。ラベルが表すのは例が何であるかで、どこにあるかではありません。どの列がこのラベルなのかは、どこに書かれているでしょうか?"
"""


def columns_of(X, Y, label):
    return X[:, [label % X.shape[1]]]
