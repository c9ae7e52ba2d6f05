"""
exercise = "columns_of"
says.en = "Y has two axes, and so does your comparison; behind the comma there is room for one only. Which part of Y is a plain list of labels, one for each column?"
says.ja = "Y には軸が 2 つあり、比較の結果にも 2 つあります。コンマの後ろに入るのは、軸が 1 つのものだけです。列ごとのラベルを並べただけのものは、Y のどの部分でしょうか?"
"""


def columns_of(X, Y, label):
    return X[:, Y == label]
